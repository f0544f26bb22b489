const paths = {
  dingtalk: 'M13 2 5 13h6l-2 9 10-13h-6l3-7z',
  wecom: 'M4 5h11a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3H9l-5 4zM18 9h1a2 2 0 0 1 2 2v9l-4-3h-6',
  lark: 'M3 11l18-7-6 17-4-7zM11 14l10-10',
  email: 'M3 6h18v12H3zM3 7l9 7 9-7',
  webhook: 'M9 8a3.5 3.5 0 1 1 5 3l3 5M7 13a3.500 3.500 0 1 0 3 5h6M12 8l-4 8M17 16a3.500 3.500 0 1 1-1 4',
  bell: 'M6 16V10a6 6 0 1 1 12 0v6l2 2H4zM10 21h4',
  copy: 'M9 9h11v12H9zM5 15H4V3h11v2',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  up: 'M6 14l6-6 6 6',
  down: 'M6 10l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  link: 'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1',
  paste: 'M8 5H5v16h14V5h-3M9 3h6v4H9zM9 13h6M9 17h4',
  check: 'M5 13l4 4L19 7',
  again: 'M4 12a8 8 0 1 0 2.500-5.800M4 4v5h5',
} as const;

export type IconName = keyof typeof paths;

/** The icon of a channel; one without its own has that of a webhook. */
export function iconOf(channel: string): IconName {
  return Object.hasOwn(paths, channel) ? (channel as IconName) : 'webhook';
}

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'grip' ? 2.6 : 1.7}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
