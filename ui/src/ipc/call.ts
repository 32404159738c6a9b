import type { Commands } from "./generated/contract";
import { transport } from "./transport";

export type Command = keyof Commands;
export type Input<C extends Command> = Commands[C][0];
export type Output<C extends Command> = Commands[C][1];

/** Asks the core for one command of the table. */
export const call = <C extends Command>(command: C, input: Input<C>): Promise<Output<C>> =>
  transport.send(command, input) as Promise<Output<C>>;
