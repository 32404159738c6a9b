import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import Markdown from "./Markdown";

test("a model cannot bring in HTML or pictures", () => {
  const text = '<b onclick="steal()">hi</b> ![](https://evil.example/pixel.png) <img src="https://evil.example/p.png">';
  const { container } = render(<Markdown onLink={() => undefined}>{text}</Markdown>);
  expect(container.querySelector("img, b")).toBeNull();
});

test("a link is handed over instead of followed", async () => {
  const onLink = vi.fn();
  render(<Markdown onLink={onLink}>{"[site](https://example.com/a)"}</Markdown>);
  await userEvent.click(screen.getByText("site"));
  expect(onLink).toHaveBeenCalledWith("https://example.com/a");
  expect(document.querySelector("a[href]")).toBeNull();
});
