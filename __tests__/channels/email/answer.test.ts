import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../../src/channels/email/answer.ts';
import type { MailReply } from '../../../src/channels/email/mail.ts';

const accepted: Extract<MailReply, { kind: 'accepted' }> = {
  kind: 'accepted',
  messageId: '<m@x>',
  accepted: ['a@x.test'],
  rejected: [],
  login: true,
};
const failed: Extract<MailReply, { kind: 'failed' }> = {
  kind: 'failed',
  messageId: '<m@x>',
  code: 'EENVELOPE',
  response: 450,
  text: '450 4.2.0 later',
  command: 'RCPT TO',
  unknown: false,
  rejected: [],
  login: true,
};
const grey = { address: 'grey@x.test', code: 450, text: '450 4.2.0 greylisted' };
const gone = { address: 'gone@x.test', code: 550, text: '550 5.1.1 no such user' };

describe('an answer of a mail server', () => {
  test('that takes the mail for everybody is accepted', () => {
    expect(decode(accepted)).toEqual({ kind: 'accepted', id: '<m@x>' });
  });

  test('says who is deferred and how many have the mail', () => {
    expect(decode({ ...accepted, rejected: [grey] })).toEqual({
      kind: 'partial',
      id: '<m@x>',
      code: '450',
      text: 'deferred for grey@x.test (450 4.2.0 greylisted); the other recipient has it',
      advice: 'Nothing to do if it passes; else have the sender listed at the receiving server.',
      again: ['grey@x.test'],
    });
  });

  test('says who is refused, and what stays true of it after the deferred ones got the mail', () => {
    expect(decode({ ...accepted, accepted: ['a@x.test', 'b@x.test'], rejected: [grey, gone] })).toMatchObject({
      code: '550',
      text: 'refused for gone@x.test (550 5.1.1 no such user); deferred for grey@x.test (450 4.2.0 greylisted); the 2 others have it',
      again: ['grey@x.test'],
      missed: { code: '550', text: 'refused for gone@x.test (550 5.1.1 no such user)' },
    });
  });

  test('that defers one recipient of one speaks of that one', () => {
    expect(decode({ ...failed, rejected: [grey] })).toMatchObject({
      kind: 'failed',
      retry: 'yes',
      text: 'the mail server defers the recipients (greylisting): grey@x.test (450 4.2.0 greylisted)',
    });
  });

  test('that refuses one and defers the other has reached nobody yet', () => {
    const verdict = decode({ ...failed, rejected: [grey, gone] });
    expect(verdict).toMatchObject({ kind: 'partial', again: ['grey@x.test'], missed: { code: '550' } });
    expect(verdict).not.toHaveProperty('id');
  });

  test('names ten recipients and counts the others', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...gone, address: `u${index}@x.test` }));
    const verdict = decode({ ...accepted, rejected: many });
    expect('text' in verdict && verdict.text).toMatch(/u9@x\.test \([^)]*\) and 20 more; the other recipient has it$/);
  });

  test('of any kind gives a verdict on one short line, and a success only for a mail that was taken', () => {
    const text = fc.oneof(fc.string({ maxLength: 2_000, unit: 'binary' }), fc.constant('a\r\n::error::b\u2028c'));
    const rejected = fc.array(
      fc.record({ address: fc.constant('r@x.test'), code: fc.integer({ min: 0, max: 999 }), text }),
      {
        maxLength: 3,
      },
    );
    const reply = fc.record({
      kind: fc.constantFrom('accepted' as const, 'failed' as const),
      messageId: fc.constant('<m@x>'),
      accepted: fc.constant(['a@x.test']),
      code: fc.constantFrom('EAUTH', 'EENVELOPE', 'EMESSAGE', 'ESOCKET', 'ETLS', 'EUNKNOWN'),
      response: fc.integer({ min: 0, max: 999 }),
      text,
      command: fc.constantFrom('CONN', 'EHLO', 'AUTH PLAIN', 'MAIL FROM', 'RCPT TO', 'DATA', ''),
      unknown: fc.boolean(),
      rejected,
      login: fc.boolean(),
    });
    fc.assert(
      fc.property(reply, (each) => {
        const verdict = decode(each as MailReply);
        if (verdict.kind === 'accepted') return each.kind === 'accepted' && each.rejected.length === 0;
        expect(verdict.text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(verdict.text.length).toBeLessThan(1_500);
        expect([verdict.code, verdict.advice]).not.toContain('');
        return true;
      }),
      { numRuns: 500 },
    );
  });
});
