// powerMonitor: a machine in use. Tests change that through the driver's system.
import { RefusingEmitter } from './refusal.ts';

type IdleState = ReturnType<Electron.PowerMonitor['getSystemIdleState']>;
type Thermal = ReturnType<Electron.PowerMonitor['getCurrentThermalState']>;

export class PowerMonitor extends RefusingEmitter {
  get onBatteryPower(): boolean {
    return false;
  }

  isOnBatteryPower(): boolean {
    return false;
  }

  getSystemIdleTime(): number {
    return 0;
  }

  getSystemIdleState(idleThreshold: number): IdleState {
    if (!(idleThreshold > 0)) throw new TypeError('Invalid idle threshold, must be greater than 0');
    return 'active';
  }

  getCurrentThermalState(): Thermal {
    return 'unknown';
  }
}
