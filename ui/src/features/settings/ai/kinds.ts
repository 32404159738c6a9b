/** The services a person may know by name, and where each of them begins. */
import type { ProviderKind } from "@/ipc/generated/contract";

export interface Service {
  name: string;
  kind: ProviderKind;
  base_url: string;
  /** Whether it asks for a key. */
  needsKey: boolean;
}

export const services: Service[] = [
  { name: "OpenAI", kind: "OPENAI_COMPATIBLE", base_url: "https://api.openai.com/v1", needsKey: true },
  { name: "Anthropic", kind: "ANTHROPIC", base_url: "https://api.anthropic.com/v1", needsKey: true },
  {
    name: "Google Gemini",
    kind: "GEMINI",
    base_url: "https://generativelanguage.googleapis.com/v1beta",
    needsKey: true,
  },
  { name: "OpenRouter", kind: "OPENAI_COMPATIBLE", base_url: "https://openrouter.ai/api/v1", needsKey: true },
  { name: "Groq", kind: "OPENAI_COMPATIBLE", base_url: "https://api.groq.com/openai/v1", needsKey: true },
  { name: "Ollama", kind: "OLLAMA", base_url: "http://127.0.0.1:11434", needsKey: false },
  { name: "LM Studio", kind: "OPENAI_COMPATIBLE", base_url: "http://127.0.0.1:1234/v1", needsKey: false },
  { name: "llama.cpp", kind: "OPENAI_COMPATIBLE", base_url: "http://127.0.0.1:8080/v1", needsKey: false },
];
