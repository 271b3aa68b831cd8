/**
 * Rows of units by dimension: name | other names and plurals that no rule makes | symbols (case counts) | factor to the
 * base unit of the dimension | SI prefixes in use with it.
 * SI units: BIPM, The International System of Units, 9th ed. (2019), tables 2, 4 and 8. Imperial and US customary units:
 * UK Weights and Measures Act 1985, sch. 1; NIST Special Publication 811, app. B; the gallon equivalent of 33.7 kWh: US EPA. Bytes are decimal (IEC 80000-13).
 */
export const MEASURE_TABLE: Readonly<Record<string, string>> = {
  length: `metre|meter|m|1|n µ m c d k
micron|||0.000001
angstrom||Å|0.0000000001
mile||mi|1609.344
yard||yd,yds|0.9144
foot|feet|ft,′|0.3048
inch|inches|in,ins,″|0.0254
nautical mile||nmi|1852
furlong|||201.168
fathom|||1.8288
light year|light-year,lightyear|ly|9460730472580800
parsec|||30856775814913673
astronomical unit||AU,au|149597870700`,
  area: `acre|||4046.8564224
hectare||ha|10000`,
  volume: `litre|liter|l,L|0.001|m c d
gallon||gal|0.003785411784
pint||pt|0.000473176473
quart||qt|0.000946352946
fluid ounce|fl oz|floz|0.0000295735295625
teaspoon||tsp|0.00000492892159375
tablespoon||tbsp|0.00001478676478125
bushel||bu|0.03523907016688
barrel||bbl|0.158987294928
barrel of oil equivalent||boe|0.158987294928
acre-foot|acre foot,acre-feet,acre feet||1233.48183754752
board foot|board-foot,board feet||0.002359737216
cubic centimetre|cc,cubic centimeter|cc|0.000001`,
  mass: `gram|gramme|g|1|µ m k
kilogram|kilo|kgs|1000
milligram|||0.001
microgram||mcg|0.000001
tonne|metric ton,metric tonne|t,MT|1000000|k M G
ton|short ton,long ton|tn|907184.74
pound||lb,lbs|453.59237
ounce||oz|28.349523125
stone||st|6350.29318
hundredweight||cwt|50802.34544
carat|karat|ct|0.2
troy ounce|||31.1034768`,
  time: `second|sec|s,secs|1|n µ m
minute|min|mins|60
hour|hr|hrs,h|3600
day|||86400
night|||86400
week|wk|wks|604800
weekend|||172800
fortnight|||1209600
month||mo,mos|2629746
quarter|||7889238
year|yr|yrs|31556952
decade|||315569520
century|centuries||3155695200
millennium|millennia||31556952000`,
  'time squared': `second squared||s²,s2|1`,
  'length/time': `knot||kt,kts|0.5144444444444445`,
  frequency: `hertz||Hz|1|k M G T
revolution per minute||rpm|0.016666666666666666`,
  force: `newton||N|1|k M
pound-force||lbf|4.4482216152605`,
  pressure: `pascal||Pa|1|h k M G
millibar||mb,mbar|100
pound per square inch||psi|6894.757293168361
kilopound per square inch||ksi|6894757.293168361
millimetre of mercury||mmHg|133.322387415
atmosphere||atm|101325`,
  energy: `joule||J|1|m k M G T
watt-hour|watt hour|Wh|3600|k M G T
calorie|||4.184
kilocalorie||kcal|4184
electronvolt|electron volt|eV|1.602176634e-19|k M G T
british thermal unit||BTU,Btu|1055.05585262
million british thermal unit||MMBtu,mmBtu,MMBTU|1055055852.62
therm|||105505585.262
gallon equivalent|gallon of gasoline equivalent,gallon gasoline equivalent|GGE|121320000`,
  power: `watt||W|1|m k M G T
volt-ampere|volt ampere|VA|1|k M
horsepower||hp,PS,HP|745.6998715822702
brake horsepower||bhp|745.6998715822702`,
  torque: `newton metre|newton-metre,newton-meter,newton meter|Nm|1
foot pound-force|pound-foot,pound-feet,foot-pound,pound foot,pound feet,foot pound,lb ft,ft lb,lb-ft,ft-lb,lb-feet|lb-ft,ft-lb,lbft,ftlb|1.3558179483314004`,
  voltage: `volt||V|1|µ m k M
kilovolt||KV|1000`,
  current: `ampere|amp|A|1|µ m k
milliampere-hour|milliampere hour,milliamp hour,milliamp-hour|mAh|3.6`,
  charge: `coulomb|||1|µ m
ampere-hour|ampere hour,amp hour|Ah|3600`,
  capacitance: `farad|||1|p n µ m`,
  resistance: `ohm||Ω|1|m k M`,
  inductance: `henry|henries|H|1|µ m`,
  'magnetic flux': `weber||Wb|1|m`,
  'magnetic flux density': `tesla|||1|n µ m
gauss|||0.0001`,
  'luminous intensity': `candela||cd|1`,
  'luminous flux': `lumen||lm|1`,
  illuminance: `lux||lx|1`,
  luminance: `nit|||1`,
  'amount of substance': `mole||mol|1|n µ m`,
  radioactivity: `becquerel||Bq|1|k M G T
curie|||37000000000`,
  'absorbed dose': `gray||Gy|1|µ m`,
  'equivalent dose': `sievert||Sv|1|µ m`,
  data: `byte|||8|k K M G T P E Z
kibibyte||KiB|8192
mebibyte||MiB|8388608
gibibyte||GiB|8589934592
tebibyte||TiB|8796093022208
bit|||1|k M G T`,
  'data/time': `megabit per second||Mbps,mbps|1000000
gigabit per second||Gbps,gbps|1000000000
kilobit per second||kbps,Kbps,Kbit/s|1000
terabit per second||Tbps|1000000000000
megabyte per second||MBps|8000000`,
  picture: `pixel||px|1
megapixel||MP|1000000
dot per inch||dpi|1
pixel per inch||ppi|1
frame per second||fps|1`,
  temperature: `degree celsius|degree centigrade,celsius,centigrade,degree c,deg c|°C,℃|1
degree fahrenheit|fahrenheit,degree f,deg f|°F,℉|1
kelvin|||1`,
  angle: `degree|deg|°|1
radian|||57.29577951308232
arcsecond|arc second||0.0002777777777777778
arcminute|arc minute||0.016666666666666666`,
  magnitude: `magnitude|||1`,
  sound: `decibel||dB|1`,
  share: `part per million||ppm|0.000001
part per billion||ppb|0.000000001`,
};

/** SI prefixes: symbol, name, power of ten (BIPM, table 7). */
export const SI_PREFIX: ReadonlyMap<string, readonly [name: string, factor: number]> = new Map([
  ['p', ['pico', 1e-12]],
  ['n', ['nano', 1e-9]],
  ['µ', ['micro', 1e-6]],
  ['m', ['milli', 1e-3]],
  ['c', ['centi', 1e-2]],
  ['d', ['deci', 1e-1]],
  ['h', ['hecto', 1e2]],
  ['k', ['kilo', 1e3]],
  ['K', ['kilo', 1e3]],
  ['M', ['mega', 1e6]],
  ['G', ['giga', 1e9]],
  ['T', ['tera', 1e12]],
  ['P', ['peta', 1e15]],
  ['E', ['exa', 1e18]],
  ['Z', ['zetta', 1e21]],
]);

/** Abbreviations that stand for one unit per another: symbol | full name. */
export const RATE_SYMBOLS: Readonly<Record<string, string>> = {
  mph: 'mile per hour',
  kph: 'kilometre per hour',
  kmh: 'kilometre per hour',
  kmph: 'kilometre per hour',
  mpg: 'mile per gallon',
  mpge: 'mile per gallon equivalent',
  bpd: 'barrel per day',
  boepd: 'barrel of oil equivalent per day',
};
