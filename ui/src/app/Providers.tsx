import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { LockGate } from "@/features/locking/LockGate";
import type { AppRouter } from "./routes";

export function Providers({ client, router }: { client: QueryClient; router: AppRouter }) {
  return (
    <QueryClientProvider client={client}>
      <LockGate>
        <RouterProvider router={router} />
      </LockGate>
    </QueryClientProvider>
  );
}
