/** @returns the day of an instant in the user's time zone, as a date field needs it: `2026-11-20` */
export function dateOf(instant: string): string {
  const date = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
