// Records the app's calls to the system in order, for a test to read.

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

export const calls: Call[] = [];

export function record(name: string, ...args: readonly unknown[]): void {
  calls.push({ name, args });
}
