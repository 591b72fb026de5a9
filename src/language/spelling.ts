/** Words whose two spellings follow no ending: British to American. */
const WORDS: ReadonlyMap<string, string> = new Map(
  (
    'defence defense,offence offense,licence license,pretence pretense,practise practice,practised practiced,' +
    'practising practicing,grey gray,tyre tire,tyres tires,cheque check,cheques checks,aluminium aluminum,' +
    'aeroplane airplane,aeroplanes airplanes,storey story,storeys stories,jewellery jewelry,mum mom,mums moms,' +
    'programme program,programmes programs,sceptic skeptic,sceptics skeptics,sceptical skeptical,' +
    'scepticism skepticism,enrol enroll,enrolment enrollment,fulfil fulfill,fulfilment fulfillment,' +
    'skilful skillful,wilful willful,judgement judgment,mould mold,moustache mustache,plough plow,' +
    'draught draft,kerb curb,pyjamas pajamas,manoeuvre maneuver,manoeuvres maneuvers,anaesthetic anesthetic,' +
    'foetus fetus,paediatric pediatric,paediatrician pediatrician,diarrhoea diarrhea,leukaemia leukemia,' +
    'haemorrhage hemorrhage,gynaecologist gynecologist,ageing aging'
  )
    .split(',')
    .map((pair) => {
      const [british = '', usual = ''] = pair.split(' ');
      return [british, usual] as const;
    }),
);

/** Beginnings, up to the "is", of words in -ise that nobody writes -ize. */
const ALWAYS_ISE = new Set(
  (
    'advertis advis anywis appris arris aris brais bruis chastis circumcis compris compromis concis crais cruis demis ' +
    'despis devis disguis enterpris excis exercis expertis franchis guis improvis incis likewis mais merchandis nois ' +
    'otherwis paradis pois porpois prais precis premis pris promis rais repris revis ris supervis surmis surpris ' +
    'televis tortois treatis turquois vis wis'
  ).split(' '),
);
const ISE = /^(.{2,}is)(e|es|ed|er|ers|ing|ation|ations|ational|able)$/;
const YSE = /^(.*(?:anal|paral|catal|electrol|hydrol))ys(e|es|ed|er|ers|ing)$/;
const OUR =
  /^(.*(?:arb|ard|arm|av|behavi|cand|clam|col|enam|endeav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig))our(.*)$/;
const RE =
  /^(cent|epicent|theat|amphitheat|lit|millilit|met|kilomet|centimet|millimet|fib|lust|spect|sab|meag|somb|calib)re(s|d)?$/;
const DOUBLE_L =
  /^(.*(?:trave|cance|labe|mode|leve|fue|signa|tota|riva|marve|counse|quarre|pane|shove|tunne|channe|dia))ll(ed|ing|er|ers|or|ors)$/;
const OGUE = /^(catal|dial|anal|monol|epil|prol)ogue(s|d)?$/;
const LONGEST = 24;

/**
 * The American spelling of a lower-case English word, by its ending (-our, -ise, -yse, -tre, -lled, -ogue) or a short
 * list; every other word as it is. Made for comparing words, ahead of a stemmer, and not for printing.
 */
export function american(word: string): string {
  if (word.length < 3 || word.length > LONGEST) return word;
  return WORDS.get(word) ?? byEnding(word);
}

function byEnding(word: string): string {
  const ise = ISE.exec(word);
  if (ise?.[1] && !ALWAYS_ISE.has(ise[1])) return `${ise[1].slice(0, -1)}z${ise[2]}`;
  if (word.includes('our')) return word.replace(OUR, '$1or$2');
  if (word.includes('ys')) return word.replace(YSE, '$1yz$2');
  if (word.includes('ll')) return word.replace(DOUBLE_L, '$1l$2');
  if (word.includes('ogue')) return word.replace(OGUE, '$1og$2');
  const re = RE.exec(word);
  return re ? `${re[1]}er${re[2] === 'd' ? 'ed' : (re[2] ?? '')}` : word;
}
