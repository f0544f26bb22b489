import { expect, test } from '@jest/globals';
import { everyRow } from './rows.ts';

test('everyRow names each row that fails, and no other', async () => {
  const even = (value: number) => {
    if (value % 2 === 1) throw new Error(`${value} is odd`);
  };
  await everyRow([2, 4], even);
  await expect(everyRow([2, 3, 5], even)).rejects.toThrow('2 rows fail:\n\n3\n3 is odd\n\n5\n5 is odd');
});
