/** Checks every row of a table in one test; the error names each row that fails, and says why. */
export async function everyRow<const Row>(rows: Iterable<Row>, check: (row: Row) => unknown): Promise<void> {
  const failures: string[] = [];
  for (const row of rows)
    try {
      await check(row);
    } catch (error) {
      failures.push(`${JSON.stringify(row)}\n${(error as Error).message}`);
    }
  if (failures.length > 0) throw new Error(`${failures.length} rows fail:\n\n${failures.join('\n\n')}`);
}
