/**
 * A moment as `2026-11-24-10-03-12`, as the original's `DATETIME` has it.
 *
 * @param timeZone a name that `Intl` knows
 */
export function dateTime(moment: Date, timeZone: string): string {
  // Intl loads its data: not for the default.
  if (timeZone === 'UTC') return moment.toISOString().slice(0, 19).replace(/[T:]/g, '-');
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return ['year', 'month', 'day', 'hour', 'minute', 'second'].map(part).join('-');
}
