/** Titles and offices that stand before a name, lower case without a stop (AP Stylebook, "titles"; common offices of news). */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh ayatollah pope archbishop bishop cardinal pastor
president vice vice-president premier chancellor prime minister deputy secretary secretary-general treasurer speaker leader chairman chairwoman chairperson chair chief head director
governor gov lieutenant lt senator sen sens representative rep reps congressman congresswoman councilman councilwoman councillor councilor alderman assemblyman assemblywoman delegate mp mep
mayor sheriff judge justice magistrate attorney prosecutor solicitor ambassador envoy commissioner ombudsman superintendent supervisor king queen prince princess emperor
general gen colonel col major maj captain capt commander cmdr sergeant sgt corporal cpl private pvt admiral adm marshal brigadier officer detective inspector constable pfc lcpl
manager administrator principal dean provost rector curator warden
whip spokesman spokeswoman spokesperson coach ceo cfo
analyst expert blogger correspondent journalist reporter author historian economist strategist pollster candidate nominee democrat republican`.split(
    /\s+/,
  ),
);

/** Whether a lower-case word is a title or office that a name's reader strips ("Gov.", "President"). */
export function isTitle(lower: string): boolean {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  // "Secretary-Treasurer"
  return TITLES.has(word) || TITLES.has(word.slice(word.lastIndexOf('-') + 1));
}
