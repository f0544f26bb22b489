/** What the text of a service means, in its English and Chinese wordings; for codes that mean many things and unknown ones. */
export const meanings = {
  tooMany:
    /too (?:many|fast|frequent)|frequency|rate.?limit|throttl|\bqps\b|times (?:per|a) (?:minute|second)|频率|频繁|限流|[过太]快|请求[过太]多|次数(?:达到|超过|[过太]多)/i,
  tooLong:
    /too (?:long|large|big)|exceeds? (?:the )?(?:max(?:imum)? )?(?:length|limit|size)|exceed.{0,20}\bbytes\b|[过太][长大]|超长|超过.{0,8}(?:长度|字节|限制)/i,
} as const;
