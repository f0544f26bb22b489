import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { listenForCancel } from '../../src/actions/cancel.ts';

afterEach(() => {
  jest.useRealTimers();
  for (const name of ['SIGINT', 'SIGTERM']) process.removeAllListeners(name);
});

/** Only its own listeners hear it: nothing is sent to the process. */
function signal(name: 'SIGINT' | 'SIGTERM'): void {
  process.emit(name);
}

describe('a cancel', () => {
  test('is none before a signal', () => {
    const cancellation = listenForCancel();
    expect([cancellation.cancelled(), cancellation.atOnce.reached, cancellation.attempts.reached]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s ends at once what is not begun, and 6.5 s later what is under way',
    (name) => {
      jest.useFakeTimers();
      const cancellation = listenForCancel();
      signal(name);
      expect([cancellation.cancelled(), cancellation.atOnce.reached, cancellation.attempts.reached]).toEqual([
        true,
        true,
        false,
      ]);
      jest.advanceTimersByTime(6_499);
      expect(cancellation.attempts.reached).toBe(false);
      jest.advanceTimersByTime(1);
      expect(cancellation.attempts.reached).toBe(true);
    },
  );

  test('counts from the first signal', () => {
    jest.useFakeTimers();
    const cancellation = listenForCancel();
    signal('SIGINT');
    jest.advanceTimersByTime(6_000);
    signal('SIGTERM');
    jest.advanceTimersByTime(500);
    expect(cancellation.attempts.reached).toBe(true);
  });
});

describe('a pause', () => {
  test('lasts as long as it is asked for', async () => {
    jest.useFakeTimers();
    let over = false;
    const pause = listenForCancel()
      .pause(1_000)
      .then(() => {
        over = true;
      });
    await jest.advanceTimersByTimeAsync(999);
    expect(over).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await pause;
    expect(over).toBe(true);
  });

  test('ends with a cancel, and leaves no timer', async () => {
    jest.useFakeTimers();
    const { pause } = listenForCancel();
    const pausing = pause(60_000);
    signal('SIGINT');
    await pausing;
    await pause(60_000);
    // The one that ends attempts.
    expect(jest.getTimerCount()).toBe(1);
  });
});
