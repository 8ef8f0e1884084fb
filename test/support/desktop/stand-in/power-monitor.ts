// powerMonitor: its events are emitted by the test, its readings set by it.
import { RefusingEmitter } from './refusal.ts';

type IdleState = ReturnType<Electron.PowerMonitor['getSystemIdleState']>;
type Thermal = ReturnType<Electron.PowerMonitor['getCurrentThermalState']>;

const state = { idleSeconds: 0, locked: false, onBattery: false, thermal: 'unknown' as Thermal };

export const powerControl = {
  setIdleTime(seconds: number): void {
    state.idleSeconds = seconds;
  },
  setThermalState(thermal: Thermal): void {
    state.thermal = thermal;
  },
};

export class PowerMonitor extends RefusingEmitter {
  get onBatteryPower(): boolean {
    return state.onBattery;
  }

  isOnBatteryPower(): boolean {
    return state.onBattery;
  }

  getSystemIdleTime(): number {
    return state.idleSeconds;
  }

  getSystemIdleState(idleThreshold: number): IdleState {
    if (!(idleThreshold > 0)) throw new TypeError('Invalid idle threshold, must be greater than 0');
    if (state.locked) return 'locked';
    return state.idleSeconds >= idleThreshold ? 'idle' : 'active';
  }

  getCurrentThermalState(): Thermal {
    return state.thermal;
  }

  /** The readings follow the events, as they do on a real machine. */
  override emit(name: string | symbol, ...args: unknown[]): boolean {
    if (name === 'lock-screen' || name === 'unlock-screen') state.locked = name === 'lock-screen';
    if (name === 'on-battery' || name === 'on-ac') state.onBattery = name === 'on-battery';
    return super.emit(name, ...args);
  }
}
