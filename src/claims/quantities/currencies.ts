/**
 * ISO 4217 code | full British singular name | other names | signs and abbreviations written with the number (Unicode
 * CLDR, currency symbols; "PS" and "Y=" are what Unidecode makes of £ and ¥ in archives stored as ASCII).
 */
const TABLE = `USD|dollar|us dollar,u.s. dollar,american dollar,buck|$,US$,U.S.$,$US
EUR|euro||€
GBP|pound sterling|british pound,sterling|£,UK£,PS
JPY|japanese yen|yen|¥,JP¥,Y=
CNY|chinese yuan|yuan,renminbi|CN¥,RMB
AUD|australian dollar||A$,AU$,$A
CAD|canadian dollar||C$,CA$,$C
NZD|new zealand dollar||NZ$,$NZ
HKD|hong kong dollar||HK$
SGD|singapore dollar||S$
TWD|new taiwan dollar|taiwan dollar|NT$
INR|indian rupee|rupee|₹,Rs,Rs.
PKR|pakistani rupee||
IDR|indonesian rupiah|rupiah|Rp
MYR|malaysian ringgit|ringgit|RM
THB|thai baht|baht|฿
PHP|philippine peso||₱
VND|vietnamese dong|dong|₫
KRW|south korean won|korean won|₩
KPW|north korean won||
CHF|swiss franc|franc|Fr.
SEK|swedish krona|krona,kronor,swedish crown|
NOK|norwegian krone|norwegian crown|
DKK|danish krone|krone,kroner,danish crown|
ISK|icelandic krona||
CZK|czech koruna|koruna,czech crown|Kč
PLN|polish zloty|zloty|zł
HUF|hungarian forint|forint|Ft
RON|romanian leu|leu,lei|
BGN|bulgarian lev|lev|
UAH|ukrainian hryvnia|hryvnia,hryvnias|₴
RUB|russian rouble|rouble,ruble,russian ruble|₽
TRY|turkish lira|lira|₺
ILS|shekel|israeli shekel|₪
AED|uae dirham|dirham,emirati dirham|Dh,Dhs
SAR|saudi riyal|riyal|SR
QAR|qatari riyal||
KWD|kuwaiti dinar|dinar|
IRR|iranian rial|rial|
EGP|egyptian pound||E£
NGN|nigerian naira|naira|₦
ZAR|south african rand|rand|R
KES|kenyan shilling|shilling|KSh,Ksh,Sh
GHS|ghanaian cedi|cedi|₵
MXN|mexican peso|peso|MX$
BRL|brazilian real|reais|R$
ARS|argentine peso||AR$
CLP|chilean peso||CLP$
COP|colombian peso||COL$
BTC|bitcoin||₿
ETH|ether||
`;

/** Hundredths with their whole: name | whole. */
const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['cent', 'dollar'],
  ['penny', 'pound sterling'],
]);

const byName = new Map<string, string>();
const bySign = new Map<string, string>();
for (const row of TABLE.trim().split('\n')) {
  const [code, name, others, signs] = row.split('|') as [string, string, string, string];
  bySign.set(code, name);
  for (const sign of signs.split(',')) if (sign) bySign.set(sign, name);
  for (const word of [name, ...others.split(',')]) {
    if (!word) continue;
    byName.set(word, name);
    if (!/[sr]$|yen|won|baht|yuan/.test(word) || word.endsWith('dollar') || word.endsWith('dinar'))
      byName.set(`${word}s`, name);
  }
}
for (const [word, name] of [
  ['cents', 'cent'],
  ['cent', 'cent'],
  ['pence', 'penny'],
  ['penny', 'penny'],
  ['pennies', 'penny'],
  ['pounds sterling', 'pound sterling'],
] as const)
  byName.set(word, name);

/** The currency (or hundredth) that lower-case words name ("swiss francs"), undefined when none do. */
export const currencyNamed = (words: string): string | undefined => byName.get(words);

/** The currency that a sign, an abbreviation or an ISO code stands for ("US$", "RM", "EUR"). */
export const currencyOfSign = (sign: string): string | undefined => bySign.get(sign);

/** What a hundredth is a hundredth of, undefined for whole currencies: only the commonest whole is known. */
export const wholeOf = (hundredth: string): string | undefined => HUNDREDTHS.get(hundredth);
