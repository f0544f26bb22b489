import type { Language } from '../status.ts';

const units: Readonly<Record<Language, readonly string[]>> = {
  en: ['d', 'h', 'm', 's'],
  zh: [' 天', ' 小时', ' 分', ' 秒'],
};
const unitSeconds = [86_400, 3600, 60, 1];

/** The two largest units: `3d 2h`, `2h 10m`, `3m 12s`, `9s`; '' for a time (ms) that is unknown (NaN). */
export function formatDuration(ms: number, language: Language): string {
  if (Number.isNaN(ms)) return '';
  const seconds = Math.max(0, Math.round(ms / 1000));
  const first = unitSeconds.findIndex((size, index) => seconds >= size || index === unitSeconds.length - 1);
  const parts = unitSeconds
    .map((size, index) =>
      index === 0 ? Math.floor(seconds / size) : Math.floor((seconds % (unitSeconds[index - 1] ?? 1)) / size),
    )
    .map((count, index) => ({ count, text: `${count}${units[language][index]}` }))
    .slice(first, first + 2);
  return parts
    .filter(({ count }, index) => index === 0 || count > 0)
    .map(({ text }) => text)
    .join(' ');
}

/** `0.4s` below ten seconds, since a test run often is. */
export function formatSeconds(seconds: number, language: Language): string {
  if (seconds >= 9.95) return formatDuration(seconds * 1000, language);
  return `${seconds.toFixed(1)}${units[language][3]}`;
}

export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const names = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(names.length, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(1)} ${names[power - 1]}`;
}
