/**
 * What the texts of services mean, in English and Chinese, whichever service says it. Words decide only for codes that
 * mean many things (550, 554, 310000 …) and for unknown ones; a code with one meaning decides alone.
 */
export const meanings = {
  /** More messages or connections than are allowed at the moment. */
  tooMany:
    /too (?:many|fast|frequent)|frequency|frequent.{0,20}limit|rate.?limit|throttl|\bqps\b|times (?:per|a) (?:minute|second)|concurrent connections|try again later.{0,20}limit|频率|频繁|限流|[过太]快|请求[过太]多|次数(?:达到|超过|[过太]多)|并发/i,
  /** The text or the whole message is larger than is taken. */
  tooLong:
    /too (?:long|large|big)|exceeds? (?:the )?(?:max|length|limit|size)|exceed.{0,20}\bbytes\b|message size|[过太][长大]|超长|超过.{0,10}(?:长度|大小|字节|限制)/i,
  /** A number of messages a day or month is used up. */
  quota:
    /\b5\.4\.5\b|(?:daily|hourly|monthly).{0,30}(?:limit|quota)|(?:sending|message|recipient).{0,10}(?:limit|quota).{0,20}(?:exceed|reach)|quota.{0,20}(?:exceed|reach)|调用次数达到上限|配额|当日.{0,10}上限|每日.{0,10}(?:上限|限制)/i,
  /** The mailbox of a recipient takes no more. */
  mailboxFull:
    /\b[45]\.2\.2\b|mailbox.{0,20}(?:full|over|quota|exceed)|over.?quota|insufficient (?:system )?storage|邮箱.{0,6}(?:已满|空间)/i,
  /** The login may not send from this address. */
  senderRefused:
    /\b5\.7\.60\b|\b5\.2\.252\b|send.?as.?denied|permissions? to send as|not (?:allowed|authori[sz]ed|permitted) to send (?:as|from)|not owned by (?:auth )?user|sender.{0,20}(?:rejected|denied|refused|not allowed|not owned|mismatch)|mail from (?:must equal|account doesn't conform)|from (?:address|header).{0,40}(?:must|match|verified|not allowed)|unverified sender|发件人.{0,12}(?:不|拒|无效|必须)|发信地址/i,
  /** The address of the runner is on a list. */
  blockList:
    /block(?:ed)?.?list|black.?list|\b(?:rbl|dnsbl|spamhaus|spamcop|barracuda|sorbs)\b|banned sending ip|blocked using|(?:ip|client|host).{0,20}(?:reputation|is blocked|been blocked|banned)|黑名单/i,
} as const satisfies Readonly<Record<string, RegExp>>;
