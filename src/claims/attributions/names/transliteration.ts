/**
 * Spellings of Ukrainian, Russian and Arabic names and places that newspapers vary between (BGN/PCGN romanisations and
 * the older English usage), each mapped to one.
 */
const WHOLE: ReadonlyMap<string, string> = new Map(
  `kiev kyiv;kyyiv kyiv;kharkov kharkiv;odessa odesa;lvov lviv;dnepr dnipro;chernobyl chornobyl;donbass donbas;bakhmout bakhmut;
peking beijing;bombay mumbai;calcutta kolkata;rangoon yangon;mohammed muhammad;mohamed muhammad;mohammad muhammad;muhammed muhammad;
hussain hussein;husain hussein;qaddafi gaddafi;gadhafi gaddafi;kadafi gaddafi;qadhafi gaddafi;osama usama;assad asad;
evgeni yevgeny;evgeny yevgeny;yevgeni yevgeny;yevgeniy yevgeny;evgeniy yevgeny;prigojine prigozhin;aleksandr alexander;aleksander alexander;
dmitri dmitry;dmitriy dmitry;andrei andrey;sergei sergey;aleksei alexei;alexey alexei;nikolai nikolay;yuri yuriy;yury yuriy;
volodimir volodymyr;valery valerii;valeriy valerii;zaluzhny zaluzhnyi;oleksiy oleksii;tatyana tatiana`
    .replaceAll('\n', '')
    .split(';')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** One spelling for a lower-case name word whose spelling varies by transliteration: zelenskyy, zelenskiy → zelensky. */
export function transliterated(word: string): string {
  const whole = WHOLE.get(word);
  if (whole) return whole;
  // The adjectival ending -ський/-ский is written -sky, -skyy, -skyi, -skiy, -skii, -ski.
  return word.length > 5 ? word.replace(/(sk|tsk)(?:yy|yi|iy|ii|i|yj|ij)$/, '$1y') : word;
}
