// The countries to choose from, by their letters in ISO 3166, as the kiosk's Java lists them.

import {bundle, language} from './words.js';

/** A place without letters of its own, as in the kiosk. */
export const ELSEWHERE = 'ZZ';

const CODES = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS YE YT ZA ZM ZW`.trim().split(/\s+/);

export function isCountry(code) {
  return code === ELSEWHERE || CODES.includes(code);
}

export function countryName(code) {
  return code === ELSEWHERE
    ? bundle('ui.control')('country.elsewhere')
    : new Intl.DisplayNames([language()], {type: 'region'}).of(code);
}

/** [{code, name}] by name, with "elsewhere" last. */
export function countries() {
  const order = new Intl.Collator(language());
  const named = CODES.map(code => ({code, name: countryName(code)}));
  named.sort((one, two) => order.compare(one.name, two.name));
  return [...named, {code: ELSEWHERE, name: countryName(ELSEWHERE)}];
}

/**
 * Where the computer says it is: by its time zone, which a language such as American English says little about; else by
 * its language. Null where neither names a country.
 */
export function countryOfComputer() {
  return byZone() ?? byLanguage();
}

function byZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const there = CODES.filter(code => zonesOf(code).includes(zone));
  return there.length === 1 ? there[0] : null;
}

function zonesOf(code) {
  const place = new Intl.Locale('und', {region: code});
  return place.getTimeZones?.() ?? place.timeZones ?? [];
}

function byLanguage() {
  const regions = navigator.languages.map(tag => new Intl.Locale(tag).region);
  return regions.find(region => CODES.includes(region)) ?? null;
}
