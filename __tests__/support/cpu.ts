/** Milliseconds of processor time that the work takes: how busy the machine is makes no difference. */
export async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage().user;
  await work();
  return (process.cpuUsage().user - before) / 1000;
}
