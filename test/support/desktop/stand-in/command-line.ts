// app.commandLine: Chromium's switches, from the command line and from the app.
import { Refusing } from './refusal.ts';

export class CommandLine extends Refusing {
  readonly #switches: Map<string, string>;
  readonly #arguments: string[] = [];

  constructor(switches: ReadonlyMap<string, string>) {
    super();
    this.#switches = new Map(switches);
  }

  appendSwitch(theSwitch: string, value = ''): void {
    this.#switches.set(theSwitch.toLowerCase(), value);
  }

  appendArgument(value: string): void {
    this.#arguments.push(value);
  }

  hasSwitch(theSwitch: string): boolean {
    return this.#switches.has(theSwitch.toLowerCase());
  }

  getSwitchValue(theSwitch: string): string {
    return this.#switches.get(theSwitch.toLowerCase()) ?? '';
  }

  removeSwitch(theSwitch: string): void {
    this.#switches.delete(theSwitch.toLowerCase());
  }
}
