/** Why Signet does not start, or has to close. */
export const failures = {
  isOpenAlready: 'Signet is already open. Its window comes to the front.',
  closing: {
    title: 'Signet has to close',
    message:
      'Something unexpected went wrong, so the vault was locked. Everything you saved is intact; open Signet again.',
  },
  start: {
    title: 'Signet cannot start',
    machine:
      'Signet does not run on this machine ({{machine}}). It needs Linux on x64 or ARM64 with glibc 2.34 or newer, macOS on Apple silicon, or Windows on x64.',
    algorithm:
      'This system does not compute the cryptography that the vault needs. Reinstall Signet; if that does not help, report it.',
    unexpected:
      'Something unexpected went wrong. If you start Signet from a terminal, it says where. Make sure that your disk has room and that you can write to your own files.',
    noSandbox:
      'Its window would run outside the system’s sandbox. Start Signet without --no-sandbox and without ELECTRON_DISABLE_SANDBOX, and not as root.',
    forbiddenSwitch: 'It does not accept the switch --{{switch}}.',
  },
} as const;
