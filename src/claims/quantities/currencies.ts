/**
 * ISO 4217 code | full British singular name | other names | signs and abbreviations written with the number (Unicode
 * CLDR, currency symbols; "PS" and "Y=" are what Unidecode makes of £ and ¥ in archives stored as ASCII).
 */
const TABLE = `USD|dollar|us dollar,u.s. dollar,american dollar,buck|$,US$,U.S.$,$US
EUR|euro||€
GBP|pound sterling|british pound,sterling|£,UK£,PS,GB£
JPY|japanese yen|yen|¥,JP¥,Y=
CNY|chinese yuan|yuan,renminbi|CN¥,RMB
AUD|australian dollar|aussie dollar|A$,AU$,$A,$AU
CAD|canadian dollar||C$,CA$,$C
NZD|new zealand dollar|kiwi dollar|NZ$,$NZ
HKD|hong kong dollar||HK$,$HK
SGD|singapore dollar||S$
TWD|new taiwan dollar|taiwan dollar|NT$
INR|indian rupee|rupee|₹,Rs,Rs.
PKR|pakistani rupee||
LKR|sri lankan rupee||
BDT|bangladeshi taka|taka|৳
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
PLN|polish zloty|zloty,zlotys|zł
HUF|hungarian forint|forint|Ft
RON|romanian leu|leu,lei|
BGN|bulgarian lev|lev|
RSD|serbian dinar||
UAH|ukrainian hryvnia|hryvnia|₴
RUB|russian rouble|rouble,ruble,russian ruble|₽
GEL|georgian lari|lari|₾
KZT|kazakhstani tenge|tenge|₸
TRY|turkish lira|lira|₺
ILS|shekel|israeli shekel|₪
AED|uae dirham|dirham,emirati dirham|Dh,Dhs
SAR|saudi riyal|riyal|SR
QAR|qatari riyal||
KWD|kuwaiti dinar|dinar|
IQD|iraqi dinar||
JOD|jordanian dinar||
LBP|lebanese pound||
SYP|syrian pound||
IRR|iranian rial|rial|
EGP|egyptian pound||E£
MAD|moroccan dirham||
NGN|nigerian naira|naira|₦
ZAR|south african rand|rand|R
KES|kenyan shilling|shilling|KSh,Ksh,Sh
UGX|ugandan shilling||
TZS|tanzanian shilling||
ETB|ethiopian birr|birr|
GHS|ghanaian cedi|cedi|₵
MXN|mexican peso|peso|MX$,Mex$
BRL|brazilian real|reais|R$
ARS|argentine peso||AR$
CLP|chilean peso||CLP$
COP|colombian peso||COL$
PEN|peruvian sol||
BTC|bitcoin||₿
ETH|ether||`;

/** Names that do not change in the plural, or whose plural the table lists. */
const UNCHANGED = /^(?:yen|yuan|renminbi|baht|lei|kronor|kroner|reais|zlotys|sterling|.* won)$/;

/** Hundredths: every form | singular name | the whole, where one currency is meant by far the most often. */
const HUNDREDTHS: readonly (readonly [string, string, string])[] = [
  ['cent,cents,us cent,us cents', 'cent', 'dollar'],
  ['penny,pennies,pence', 'penny', 'pound sterling'],
  ['paisa,paise', 'paisa', 'indian rupee'],
  ['kopeck,kopecks,kopek,kopeks', 'kopeck', 'russian rouble'],
  ['centavo,centavos', 'centavo', 'mexican peso'],
  ['sen', 'sen', 'malaysian ringgit'],
];

const byName = new Map<string, string>();
const bySign = new Map<string, string>();
for (const row of TABLE.split('\n')) {
  const [code, name, others, signs] = row.split('|') as [string, string, string, string];
  for (const sign of [code, ...signs.split(',')]) if (sign) bySign.set(sign, name);
  for (const word of [name, ...others.split(',')]) {
    if (!word) continue;
    byName.set(word, name);
    if (!UNCHANGED.test(word)) byName.set(`${word}s`, name);
  }
}
byName.set('pounds sterling', 'pound sterling');
for (const [words, name] of HUNDREDTHS) for (const word of words.split(',')) byName.set(word, name);

/** The currency (or hundredth) that lower-case words name ("swiss francs"), undefined when none do. */
export const currencyNamed = (words: string): string | undefined => byName.get(words);

/** The currency that a sign, an abbreviation or an ISO code stands for ("US$", "RM", "EUR"). */
export const currencyOfSign = (sign: string): string | undefined => bySign.get(sign);

/** What a hundredth is a hundredth of; undefined for whole currencies. */
export const wholeOf = (hundredth: string): string | undefined =>
  HUNDREDTHS.find(([, name]) => name === hundredth)?.[2];
