/** One line of a plot: the share of messages delivered over the number of jobs. */
export type Line = {
  readonly label: string;
  readonly color: string;
  readonly dashed: boolean;
  readonly points: readonly (readonly [jobs: number, share: number])[];
};

const width = 720;
const height = 360;
const box = { left: 60, right: 700, top: 40, bottom: 290 };
const most = 2000;

const x = (jobs: number) => box.left + ((box.right - box.left) * Math.log10(jobs)) / Math.log10(most);
const y = (share: number) => box.bottom - (box.bottom - box.top) * share;
const number = (value: number) => value.toFixed(1);

/** An SVG of a few kilobytes that is readable on light and dark pages. */
export function plot(title: string, lines: readonly Line[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="13">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${box.left}" y="24" font-size="15" font-weight="bold" fill="#1f2328">${title}</text>
${[0, 0.25, 0.5, 0.75, 1].map(row).join('\n')}
${[1, 10, 20, 100, 200, 1000, 2000].map(column).join('\n')}
<text x="${(box.left + box.right) / 2}" y="${box.bottom + 38}" text-anchor="middle" fill="#59636e">jobs that end within one minute</text>
${lines.map(line).join('\n')}
${lines.map(legend).join('\n')}
</svg>
`;
}

function row(share: number): string {
  const at = number(y(share));
  return `<path d="M${box.left} ${at}H${box.right}" stroke="#d1d9e0"/><text x="${box.left - 8}" y="${number(y(share) + 4)}" text-anchor="end" fill="#59636e">${share * 100} %</text>`;
}

function column(jobs: number): string {
  const at = number(x(jobs));
  return `<path d="M${at} ${box.bottom}v5" stroke="#59636e"/><text x="${at}" y="${box.bottom + 19}" text-anchor="middle" fill="#59636e">${jobs}</text>`;
}

function line({ color, dashed, points }: Line): string {
  const path = points
    .map(([jobs, share], index) => `${index ? 'L' : 'M'}${number(x(jobs))} ${number(y(share))}`)
    .join('');
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="2.5"${dashed ? ' stroke-dasharray="6 5"' : ''}/>`;
}

function legend({ label, color, dashed }: Line, index: number): string {
  const left = box.left + index * 215;
  const at = box.bottom + 60;
  return `<path d="M${left} ${at - 4}h26" stroke="${color}" stroke-width="2.5"${dashed ? ' stroke-dasharray="6 5"' : ''}/><text x="${left + 34}" y="${at}" fill="#1f2328">${label}</text>`;
}
