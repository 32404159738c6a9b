import "@fontsource-variable/inter";
import "@/styles/tokens.css";
import "@/styles/reset.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { toast } from "@/components/Toast";
import { asIpcError } from "@/ipc/errors";
import { listenToCore } from "@/ipc/events";
import { followSettings } from "@/ipc/preferences";
import { makeQueryClient } from "@/ipc/query";
import { sayWhenReady } from "@/ipc/window";
import { startAppearance } from "./appearance";
import { Providers } from "./Providers";
import { makeRouter } from "./routes";

startAppearance();
const client = makeQueryClient();
const say = (error: unknown) => void toast({ text: asIpcError(error).message, bad: true });
listenToCore(client, say);
followSettings(say);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Providers client={client} router={makeRouter()} />
  </StrictMode>,
);
sayWhenReady(client);
