import { beforeEach, expect, test, vi } from "vitest";
import { toast } from "@/components/Toast";
import { call } from "@/ipc/call";
import { deleteRecords } from "./deleting";

vi.mock("@/ipc/call", () => ({ call: vi.fn() }));
vi.mock("@/components/Toast", () => ({ toast: vi.fn() }));

const asked = () => vi.mocked(call).mock.calls.map(([command, input]) => [command, (input as { id: string }).id]);
const undo = () => vi.mocked(toast).mock.calls.at(-1)?.[0].action?.run();

beforeEach(() => void vi.resetAllMocks());

test("Undo puts back everything that one step deleted", async () => {
  vi.mocked(call).mockImplementation((async (_: string, { id }: { id: string }) => ({
    id: `trash-${id}`,
    remarks: [],
  })) as never);
  expect(await deleteRecords("job", ["a", "b"], "2 jobs")).toBe(true);
  undo();
  await vi.waitFor(() =>
    expect(asked().slice(2)).toEqual([
      ["restore_record", "trash-b"],
      ["restore_record", "trash-a"],
    ]),
  );
});

test("when the second of three cannot be deleted, the first can still be put back", async () => {
  const refusal = { code: "busy", message: "The vault is busy.", retryable: true };
  vi.mocked(call)
    .mockResolvedValueOnce({ id: "trash-a" } as never)
    .mockRejectedValueOnce(refusal);
  expect(await deleteRecords("job", ["a", "b", "c"], "3 jobs")).toBe(false);
  expect(asked()).toHaveLength(2);
  expect(toast).toHaveBeenCalledWith({ text: "The vault is busy.", bad: true });
  undo();
  await vi.waitFor(() => expect(asked().at(-1)).toEqual(["restore_record", "trash-a"]));
});
