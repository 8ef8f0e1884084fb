/** @returns by how much this machine is off, such as "45.0 s behind OKX" */
export function clockText(driftMs: number): string {
  const seconds = (Math.abs(driftMs) / 1000).toFixed(1);
  return `${seconds} s ${driftMs < 0 ? 'ahead of' : 'behind'} OKX`;
}

/** Of `check` and `request`. */
export const clockHint = 'Or try: --correct-clock';
