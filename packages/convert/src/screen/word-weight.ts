import { country } from 'nutgraf/codes';

const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Legal forms, in Latin letters and without dots: they say how a body is set up and never which one it is. */
const legalForms: ReadonlySet<string> = new Set(
  words(`
    ab ad ag aktiengesellschaft aktsionernoe anonima anonyme ao aps as asa bhd bv bvba ca co cojsc company corp corporation cpt cv cjsc doo dooel dd dmcc eood
    eirl est establishment eurl fz fzc fzco fze fzllc gie gmbh gmbhco inc incorporated joint jsc kft kg kk koop lda ldc limitada limited limitee
    llc llp lp ltd ltda mbh nv oao obschestvo obshchestvo odo ogrn ojsc ooo open otvetstvennostyu ou oy oyj pao pcl pjs pjsc plc pllc psc pt pte pty pvt
    private qsc rl sa sab sae sal sapi sarl sas sc sca scs scpa sdn sh shpk slu snc soc sociedad societa societe sole spa spolka spzoo stock sprl
    srl sro tbk tic tov ulc uab vof wll zao zoo zrt
  `),
);

/** Parts of names that tie others together: articles, prepositions, “son of”, titles. */
const particles: ReadonlySet<string> = new Set(
  words(`
    a abd abdal abdel abdul abdur abu al and ap at az bin bint bn bt by d da das de del della den der des di do dos du e el en et for i ibn in la las le les lo los mac
    mr mrs ms dr prof sheikh shaykh haji hajji hadji mullah mawlawi maulvi maulavi sayyid sayed syed sir don dona doctor of on os oul ould
    s st the to ul ult und v van vom von wa wal y z zu zum zur
  `),
);

/** Words that half of all bodies, ships and offices bear. */
const genericWords: ReadonlySet<string> = new Set(
  words(`
    academy administration advanced aerospace affairs africa african agency agricultural agriculture air aircraft airline airlines airport
    airways american arab army armed armee asia asian assembly asset assets associates association authority automotive aviation baltic banco
    bancorp bank banka banque base battalion bay board branch brigade brothers building bureau business capital cargo caspian cement center
    central centre centro chamber charity charter chemical chemicals china chinese city civil club commerce commercial commission committee
    command commando communication communications community compagnie compania complex comercial computer congress construction consulting
    consortium container contracting control cooperation cooperative council country credit crude cultural customs data day defence defense
    delivery democratic department design development dimension directorate distribution district division eagle east eastern economic
    education electric electrical electronic electronics elite emirates energy engineering enterprise enterprises equipment eurasia europe
    european exchange executive expert export express factory faculty family far farm federal federation fertilizer field finance financial
    firm first fish fishing five fleet food force forces foreign forum foundation free freight front fuel fund future garden gas gaz general
    global gold golden good government grand great greater green group grupo gulf guard guards headquarters health heavy high holding
    holdings home hospital hotel house human import impex independent industria industrial industries industry information infrastructure
    ingenieria institute institution insurance integrated intelligence inter interior international internacional internationale inversiones
    invest investment investments iron island islamic islands jet job joint justice king kingdom knowledge lab laboratories laboratory land
    leasing liberation life light line liner lines logistic logistics lot machine machinery main management manufacturing marine maritime
    market marketing marshal martyrs materials mechanical media medical mediterranean metal metals middle militant military mine mineral
    mining minister ministry mobile modern moscow motor motors movement munitions national naval navigation navy near net network new news
    north northeast northern northwest nuclear number ocean office official oil old operation operations optical order organisation
    organization overseas pacific palace park parliament part partners partnership party patriotic peace people peoples petrochemical
    petrol petroleum pharmaceutical physics pipeline plant plastic police political popular port ports post power precision president press
    prime prison private process processing procurement product production products professional program project projects propaganda
    property province provincial public publichnoe purchasing radio rail railway railways real red refinery refining region regional relief repair
    republic republican research resistance resource resources retail revolution revolutionary river road royal russia russian sales satellite
    school science sciences scientific sea secret secretariat sector security senior service services servicios shipping ships shipyard shop
    silver sky small social society solar solidarity solution solutions south southeast southern southwest space special sport spring staff
    standard star state states station steamship steel storage store strategic street strike student studio suisse sun super supply support
    supreme swiss system systems tanker team tech technical technique technologies technology telecom telecommunication telecommunications
    television textile tobacco tour tourism tower trade trading traders training transit transport transportation travel treasury trust two
    union united unit universal university us usa valley vehicle ventures victory vision volunteers war water way weapons welfare west western
    white women wood workers works workshop world yard youth zone
  `),
);

const countryWords: ReadonlySet<string> = new Set(
  Object.values(country.codes).flatMap(({ title }) => title.toLowerCase().match(/[a-z]{4,}/gu) ?? []),
);

/** What one word of a name is worth when two names are compared, from 0 (a legal form) to 1, before it is known how rare it is. */
export function weightOf(word: string): number {
  if (legalForms.has(word)) return 0.02;
  if (particles.has(word) || word.length === 1) return 0.1;
  if (genericWords.has(word)) return 0.15;
  if (/^\d+$/u.test(word)) return 0.4;
  if (countryWords.has(word)) return 0.3;
  return word.length === 2 ? 0.6 : 1;
}

/**
 * How much a word tells by its being rare, from 0.3 to 1, where it stands in `count` of `total` entries. A short list says little of what
 * is rare, so a list counts as one of 20,000 entries at least.
 */
export function rarityOf(count: number, total: number): number {
  const entries = Math.max(total, 20_000);
  return Math.min(1, Math.max(0.3, Math.log(entries / (count + 1)) / Math.log(entries / 4)));
}
