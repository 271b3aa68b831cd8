/**
 * The currencies of ISO 4217, some that the euro replaced and two of no state. ISO 4217 code | full British singular
 * name | other names, a lone noun standing for the currency that is meant most often | signs and abbreviations written
 * with the number (Unicode CLDR, currency symbols; "PS" and "Y=" are what Unidecode makes of £ and ¥ in ASCII archives).
 */
const TABLE = `USD|dollar|us dollar,u.s. dollar,american dollar,united states dollar,buck,greenback|$,US$,U.S.$,$US
EUR|euro||€
GBP|pound sterling|british pound,sterling,quid|£,UK£,PS,GB£
JPY|japanese yen|yen|¥,JP¥,Y=,円
CNY|chinese yuan|yuan,renminbi|CN¥,RMB,元
AUD|australian dollar|aussie dollar|A$,AU$,$A,$AU
CAD|canadian dollar||C$,CA$,$C,CDN$
NZD|new zealand dollar|kiwi dollar|NZ$,$NZ
HKD|hong kong dollar||HK$,$HK
SGD|singapore dollar|singaporean dollar|S$
TWD|new taiwan dollar|taiwan dollar,taiwanese dollar|NT$
BND|brunei dollar||B$
FJD|fijian dollar|fiji dollar|FJ$
SBD|solomon islands dollar||SI$
BSD|bahamian dollar||
BBD|barbadian dollar|barbados dollar|Bds$
BZD|belize dollar||BZ$
BMD|bermudian dollar|bermuda dollar|BD$
KYD|cayman islands dollar||CI$
XCD|east caribbean dollar||EC$
GYD|guyanese dollar|guyana dollar|G$
JMD|jamaican dollar||J$
LRD|liberian dollar||L$
NAD|namibian dollar|namibia dollar|N$
SRD|surinamese dollar||SR$
TTD|trinidad and tobago dollar||TT$
ZWL|zimbabwean dollar|zimbabwe dollar|Z$
INR|indian rupee|rupee|₹,Rs,Rs.
PKR|pakistani rupee||
LKR|sri lankan rupee||
NPR|nepalese rupee||
MUR|mauritian rupee||
SCR|seychellois rupee||
MVR|maldivian rufiyaa|rufiyaa|
BTN|bhutanese ngultrum|ngultrum|
BDT|bangladeshi taka|taka|৳,Tk,Tk.
AFN|afghan afghani|afghani|؋
IDR|indonesian rupiah|rupiah|Rp
MYR|malaysian ringgit|ringgit|RM
THB|thai baht|baht|฿
PHP|philippine peso||₱
VND|vietnamese dong|dong|₫
KRW|south korean won|korean won|₩
KPW|north korean won||
MMK|myanmar kyat|kyat,burmese kyat|
KHR|cambodian riel|riel|៛
LAK|lao kip||₭
MOP|macanese pataca|pataca|MOP$
MNT|mongolian tugrik|tugrik,tögrög|₮
PGK|papua new guinean kina|kina|
TOP|tongan paʻanga|pa'anga|T$
VUV|vanuatu vatu|vatu|
WST|samoan tala|tala|
CHF|swiss franc|franc|Fr.,SFr
SEK|swedish krona|krona,kronor,swedish kronor,swedish crown|kr,kr.
NOK|norwegian krone|norwegian crown,norwegian kroner|
DKK|danish krone|krone,kroner,danish crown,danish kroner|
ISK|icelandic krona|icelandic króna,icelandic kronur|
CZK|czech koruna|koruna,czech crown|Kč
PLN|polish zloty|zloty,złoty|zł
HUF|hungarian forint|forint|Ft
RON|romanian leu|leu,lei,romanian lei|
MDL|moldovan leu||
BGN|bulgarian lev|lev,leva,bulgarian leva|
RSD|serbian dinar||
MKD|macedonian denar|denar|
BAM|bosnian mark|convertible mark|
ALL|albanian lek|lek|
UAH|ukrainian hryvnia|hryvnia,hryvnya|₴
BYN|belarusian rouble|belarusian ruble|
RUB|russian rouble|rouble,ruble,russian ruble|₽
GEL|georgian lari|lari|₾
AMD|armenian dram||֏
AZN|azerbaijani manat|manat|₼
TMT|turkmen manat||
KZT|kazakhstani tenge|tenge|₸
KGS|kyrgyz som||
TJS|tajikistani somoni|somoni|
UZS|uzbekistani som||
TRY|turkish lira|lira|₺
ILS|shekel|israeli shekel,new israeli shekel,israeli new shekel|₪,NIS
AED|uae dirham|dirham,emirati dirham|Dh,Dhs
SAR|saudi riyal|riyal|SR
QAR|qatari riyal||
OMR|omani rial||
YER|yemeni rial||
BHD|bahraini dinar||
KWD|kuwaiti dinar|dinar|
IQD|iraqi dinar||
JOD|jordanian dinar||
DZD|algerian dinar||
LYD|libyan dinar||
TND|tunisian dinar||
LBP|lebanese pound||
SYP|syrian pound||
SDG|sudanese pound||
SSP|south sudanese pound||
IRR|iranian rial|rial|
EGP|egyptian pound||E£
MAD|moroccan dirham||
NGN|nigerian naira|naira|₦
ZAR|south african rand|rand|R
BWP|botswana pula|pula|
LSL|lesotho loti|maloti|
SZL|swazi lilangeni|emalangeni|
MZN|mozambican metical|metical|
AOA|angolan kwanza|kwanza|Kz
ZMW|zambian kwacha|kwacha|
MWK|malawian kwacha||
KES|kenyan shilling|shilling|KSh,Ksh,Sh,KSh.,Ksh.,Sh.
UGX|ugandan shilling||USh,Ush
TZS|tanzanian shilling||TSh
SOS|somali shilling||
ETB|ethiopian birr|birr|
ERN|eritrean nakfa|nakfa|
DJF|djiboutian franc||
BIF|burundian franc||
RWF|rwandan franc||
CDF|congolese franc||
GNF|guinean franc||
KMF|comorian franc||
XAF|central african cfa franc|cfa franc|FCFA,CFA
XOF|west african cfa franc||
XPF|cfp franc|pacific franc|
MGA|malagasy ariary|ariary|
GHS|ghanaian cedi|cedi|₵,GH₵,GH¢
GMD|gambian dalasi|dalasi|
SLE|sierra leonean leone||
CVE|cape verdean escudo|escudo|
MRU|mauritanian ouguiya|ouguiya|
STN|são tomé dobra|dobra|
FKP|falkland islands pound||
GIP|gibraltar pound||
SHP|saint helena pound||
MXN|mexican peso|peso|MX$,Mex$
BRL|brazilian real|reais,brazilian reais|R$
ARS|argentine peso|argentinian peso|AR$
CLP|chilean peso||CLP$
COP|colombian peso||COL$
CUP|cuban peso||
DOP|dominican peso||RD$
UYU|uruguayan peso||UY$
BOB|bolivian boliviano|boliviano|Bs
CRC|costa rican colon||₡
GTQ|guatemalan quetzal|quetzal,quetzales|
HNL|honduran lempira|lempira|
HTG|haitian gourde|gourde|
NIO|nicaraguan cordoba||
PAB|panamanian balboa|balboa|
PYG|paraguayan guarani|guaranies|₲
PEN|peruvian sol|peruvian soles|
VES|venezuelan bolivar|bolivar,bolivares|
ANG|netherlands antillean guilder|guilder|
AWG|aruban florin|florin|
BTC|bitcoin||₿
ETH|ether||
HRK|croatian kuna|kuna|kn
DEM|german mark|deutschmark,deutsche mark|DM
FRF|french franc||
ITL|italian lira||
ESP|spanish peseta|peseta|`;

/** Names that do not change in the plural, or whose plural the table lists. */
const UNCHANGED =
  /^(?:yen|yuan|renminbi|baht|leva|quid|sterling|maloti|emalangeni|kwacha|quetzales|guaranies|bolivares|.*(?:kronor|kroner|kronur|reais|lei|soles)|.* (?:won|yen|yuan|baht|leva))$/;

/** Codes that are words or well-known names in capitals, which headlines and shouted lines set before numbers. */
const WORDS: ReadonlySet<string> = new Set(
  'ALL AMD ANG BAM BOB COP CUP GEL LAK MAD MOP PEN SHP SOS TOP TRY'.split(' '),
);

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
  for (const sign of [code, ...signs.split(',')]) if (sign && !WORDS.has(sign)) bySign.set(sign, name);
  for (const word of [name, ...others.split(',')]) {
    if (!word) continue;
    byName.set(word, name);
    if (!UNCHANGED.test(word)) byName.set(`${word}s`, name);
  }
}
byName.set('pounds sterling', 'pound sterling');
for (const [words, name] of HUNDREDTHS) for (const word of words.split(',')) byName.set(word, name);

bySign.set('¢', 'cent');

/** The currency (or hundredth) that lower-case words name ("swiss francs"), undefined when none do. */
export const currencyNamed = (words: string): string | undefined => byName.get(words);

const firstWords = new Set(Array.from(byName.keys(), (name) => name.split(' ', 1)[0]!));

/** Whether the name of a currency may begin with this lower-case word. */
export const beginsCurrency = (word: string): boolean => firstWords.has(word);

/** The currency that a sign, an abbreviation or an ISO code stands for ("US$", "RM", "EUR"). */
export const currencyOfSign = (sign: string): string | undefined => bySign.get(sign);

/** What a hundredth is a hundredth of; undefined for whole currencies. */
export const wholeOf = (hundredth: string): string | undefined =>
  HUNDREDTHS.find(([, name]) => name === hundredth)?.[2];
