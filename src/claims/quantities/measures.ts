/** What a unit measures; only units of one dimension can be converted into each other. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'power'
  | 'energy'
  | 'force'
  | 'torque'
  | 'pressure'
  | 'frequency'
  | 'voltage'
  | 'current'
  | 'data'
  | 'data rate'
  | 'temperature'
  | 'angle'
  | 'sound';

/** A unit of measure. `factor` times a value gives the value in the dimension's base unit. */
export interface Measure {
  /** Full British singular name. */
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: number;
}

/**
 * Name | other names and plurals that no rule makes | symbols (case counts) | factor to the base unit.
 * SI units and prefixes: BIPM, The International System of Units, 9th ed. (2019), tables 2–8. Imperial and US customary
 * units: UK Weights and Measures Act 1985, sch. 1; NIST Special Publication 811, app. B. Bytes are decimal (IEC 80000-13).
 */
const TABLE: Readonly<Record<Dimension, string>> = {
  length: `metre|meter|m|1
kilometre|kilometer,klick|km,kms|1000
centimetre|centimeter|cm,cms|0.01
millimetre|millimeter|mm|0.001
micrometre|micrometer,micron|µm,μm|0.000001
nanometre|nanometer|nm|0.000000001
mile||mi|1609.344
yard||yd,yds|0.9144
foot|feet|ft|0.3048
inch|inches|in|0.0254
nautical mile|||1852
furlong|||201.168
fathom|||1.8288
light year|light-year,lightyear|ly|9460730472580800
astronomical unit|||149597870700`,
  area: `square metre|square meter,sq metre,sq meter,sq m|m²,m2,sqm|1
square kilometre|square kilometer,sq kilometre,sq kilometer,sq km|km²,km2|1000000
square centimetre|square centimeter|cm²|0.0001
square mile|sq mile||2589988.110336
square foot|square feet,sq foot,sq feet,sq ft|ft²,sqft|0.09290304
square inch|square inches,sq inch||0.00064516
square yard|sq yard||0.83612736
acre|||4046.8564224
hectare||ha|10000`,
  volume: `litre|liter|L,l|1
millilitre|milliliter|ml,mL|0.001
centilitre|centiliter|cl|0.01
cubic metre|cubic meter|m³,m3|1000
cubic centimetre|cubic centimeter|cc,cm³|0.001
cubic kilometre|cubic kilometer||1000000000000
cubic foot|cubic feet,cu foot,cu feet||28.316846592
cubic yard|||764.554857984
cubic inch|cubic inches||0.016387064
gallon||gal|3.785411784
pint|||0.473176473
quart|||0.946352946
fluid ounce|fl ounce|floz|0.0295735295625
teaspoon||tsp|0.00492892159375
tablespoon||tbsp|0.01478676478125`,
  mass: `gram|gramme|g|1
kilogram|kilo,kilogramme|kg,kgs|1000
milligram|milligramme|mg|0.001
microgram||µg,μg,mcg|0.000001
tonne|metric ton,metric tonne||1000000
ton|short ton|tn|907184.74
pound||lb,lbs|453.59237
ounce||oz|28.349523125
stone||st|6350.29318
carat||ct|0.2
kilotonne|kiloton||1000000000
megatonne|megaton||1000000000000`,
  time: `second|sec|s,secs|1
millisecond||ms|0.001
microsecond||µs,μs|0.000001
nanosecond||ns|0.000000001
minute|min|mins|60
hour|hr|hrs,h|3600
day|||86400
night|||86400
week||wk,wks|604800
weekend|||172800
fortnight|||1209600
month||mo,mos|2629746
quarter|||7889238
year|yr|yrs|31556952
decade|||315569520
century|centuries||3155695200
millennium|millennia||31556952000`,
  speed: `mile per hour|mile an hour|mph|0.44704
kilometre per hour|kilometer per hour,kilometre an hour,kilometer an hour,km per hour|kph,kmh,kmph|0.2777777777777778
metre per second|meter per second,metre a second,meter a second||1
foot per second|feet per second||0.3048
knot||kt,kts|0.5144444444444445`,
  power: `watt||W|1
kilowatt||kW,kw|1000
megawatt||MW|1000000
gigawatt||GW|1000000000
terawatt||TW|1000000000000
horsepower|horse power|hp,PS|745.6998715822702
brake horsepower||bhp|745.6998715822702`,
  energy: `joule||J|1
kilojoule||kJ|1000
megajoule||MJ|1000000
watt hour|watt-hour|Wh|3600
kilowatt hour|kilowatt-hour|kWh,kwh|3600000
megawatt hour|megawatt-hour|MWh|3600000000
gigawatt hour|gigawatt-hour|GWh|3600000000000
terawatt hour|terawatt-hour|TWh|3600000000000000
calorie|||4.184
kilocalorie||kcal|4184
electronvolt||eV|1.602176634e-19`,
  force: `newton||N|1
kilonewton||kN|1000`,
  torque: `newton metre|newton meter,newton-metre,newton-meter|Nm|1
foot pound-force|pound-foot,pound-feet,foot-pound,pound foot,pound feet,foot pound|lb-ft,ft-lb,lb-ft,lbft,ftlb|1.3558179483314004`,
  pressure: `pascal||Pa|1
hectopascal||hPa|100
kilopascal||kPa|1000
megapascal||MPa|1000000
millibar||mb,mbar|100
pound per square inch||psi|6894.757293168361`,
  frequency: `hertz||Hz|1
kilohertz||kHz|1000
megahertz||MHz|1000000
gigahertz||GHz|1000000000
revolution per minute||rpm|0.016666666666666666`,
  voltage: `volt||V|1
kilovolt||kV|1000
millivolt||mV|0.001`,
  current: `ampere|amp|A|1
milliampere|milliamp|mA|0.001`,
  data: `byte|||1
kilobyte||KB,kB|1000
megabyte|meg|MB|1000000
gigabyte|gig|GB|1000000000
terabyte||TB|1000000000000
petabyte||PB|1000000000000000
exabyte||EB|1000000000000000000
gigabit||Gb|125000000
megabit||Mb|125000`,
  'data rate': `megabit per second||Mbps,mbps,Mb/s|125000
gigabit per second||Gbps,gbps|125000000
kilobit per second||kbps,Kbps|125`,
  temperature: `degree celsius|degree centigrade,celsius,centigrade|°C,℃|1
degree fahrenheit|fahrenheit|°F,℉|1
kelvin||K|1`,
  angle: `degree||°|1`,
  sound: `decibel||dB|1`,
};

const byName = new Map<string, Measure>();
const bySymbol = new Map<string, Measure>();
const anyCase = new Map<string, Measure>();

for (const [dimension, rows] of Object.entries(TABLE)) {
  for (const row of rows.split('\n')) {
    const [name, others, symbols, factor] = row.split('|') as [string, string, string, string];
    const measure: Measure = { name, dimension: dimension as Dimension, factor: Number(factor) };
    for (const word of [name, ...others.split(',')]) {
      if (!word) continue;
      byName.set(word, measure);
      byName.set(plural(word), measure);
    }
    for (const symbol of symbols.split(',')) {
      if (!symbol) continue;
      bySymbol.set(symbol, measure);
      if (symbol.length > 2) anyCase.set(symbol.toLowerCase(), measure);
    }
  }
}

/** "miles per hour", "kilometres", "centuries": the first noun of a unit's name takes the plural. */
function plural(name: string): string {
  const [, head, rest] =
    /^((?:square |cubic |sq |cu |light |nautical |metric |short |fluid |degree |newton |watt |\w+watt |brake )*[\w-]+)(.*)$/.exec(
      name,
    )!;
  if (head === 'degree celsius' || head === 'degree fahrenheit' || head === 'degree centigrade')
    return head.replace('degree', 'degrees');
  return /(?:s|x|ch|z|feet)$/.test(head!) ? name : `${head}s${rest}`;
}

/** The measure that lower-case words name in the singular or plural ("square feet"), undefined when none do. */
export const measureNamed = (words: string): Measure | undefined => byName.get(words);

/** The measure with this symbol as written ("km", "MW"); three letters or more in any case. Undefined when there is none. */
export const measureOfSymbol = (symbol: string): Measure | undefined =>
  bySymbol.get(symbol) ?? (symbol.length > 2 ? anyCase.get(symbol.toLowerCase()) : undefined);

/** How many words the longest unit name has. */
export const LONGEST_NAME = 4;
