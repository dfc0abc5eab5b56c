import { describe, expect, it } from 'vitest';
import { formOf, loadLatin } from './name-form.ts';
import { NameIndex } from './name-index.ts';
import { matchNames } from './name-match.ts';

const toLatin = await loadLatin();

function score(ours: string, theirs: string, quality?: 'low'): number {
  const entry = { text: theirs, ...(quality === undefined ? {} : { quality }) };
  return matchNames(formOf({ text: ours }, toLatin), formOf(entry, toLatin), () => 1).score;
}

describe('matchNames', () => {
  it.each([
    ['Norinco', 'NORINCO'],
    ['Norinco', 'NORINCO GROUP CO., LTD.'],
    ['Zürcher Werft', 'ZURCHER WERFT'],
    ['Łucja Żółtańska', 'Lucja Zoltanska'],
    ['Đặng Văn Lâm', 'DANG VAN LAM'],
    ['Ana María Núñez', 'NUNEZ, Ana Maria'],
    ['Aero-Norland', 'AERONORLAND'],
    ['O’Brannigan Shipping', 'OBRANNIGAN SHIPPING'],
    ['S.A.R.L. Tellmar', 'Tellmar SARL'],
    ['Владимир Щукарев', 'SHCHUKAREV, Vladimir'],
    ['Дмитрий Юрьевич Ёлкин', 'YOLKIN, Dmitry Yuryevich'],
    ['محمود كريم', 'Mahmoud Kareem'],
    ['عبد الله حسن', 'HASAN, Abdullah'],
    ['طارق الحرزي', 'HARZI, Tareq'],
    ['李明远', 'Li Mingyuan'],
    ['Li Mingyuan', '李明远'],
    ['王晓峰', 'WANG, Xiao Feng'],
    ['Abdul Rahman Qaderi', 'QADERI, Abdulrahman'],
    ['Mohammed al-Sahlawi', 'AL SAHLAWI, Muhammad'],
    ['V. Shchukarev', 'SHCHUKAREV, Vladimir'],
    ['Ismail Hantaya', 'HANTAYA, Ismail Walid Salam'],
    ['Katarzyna Wolanska', 'Katarzyna Wolanksa'],
    ['Tellmarine', 'Telmarine'],
    ['Ministry of Defence', 'MINISTRY OF DEFENCE'],
  ])('finds %s in %s, and so does an index', (ours, theirs) => {
    expect(score(ours, theirs)).toBeGreaterThanOrEqual(0.8);
    const index = new NameIndex<string>();
    index.add(formOf({ text: ours }, toLatin), ours);
    index.add(formOf({ text: 'Quentin Thistlewood' }, toLatin), 'another');
    expect(index.near(formOf({ text: theirs }, toLatin)).map(({ of }) => of)).toEqual([ours]);
  });

  it.each([
    ['Norland Company', 'Sudria Company'],
    ['Bank of the North', 'North Trading Bank of Sudria'],
    ['Ministry of Defence', 'Ministry of Finance'],
    ['General Company', 'General Company'],
    ['Bank', 'Bank'],
    ['Xi Jinping', 'Xi Bank'],
    ['Assimi Goita', 'Assimi Keita'],
    ['Carlos Moreno', 'Carlos Marina'],
    ['Viktor Shchukarev', 'Shchukarev Petroleum Trading'],
    ['Norinco', 'Norinco Vehiculos Tellmar'],
    ['Tadbar Energy Group', 'Tadbar Economic Group'],
    ['Brigade 101 Hantaya', 'Brigade 102 Hantaya'],
    ['Li Ming', 'Wang Ming'],
    ['Ali', 'Alia'],
    ['FOCAC', 'FOCA'],
    ['FOCAC', 'OFAC'],
    ['Iran', 'Iraq'],
    ['China', 'China Norland Tellmar Corporation'],
    ['...', '...'],
    ['', 'Norinco'],
  ])('does not take %s for %s', (ours, theirs) => {
    expect(score(ours, theirs)).toBeLessThan(0.8);
  });

  it('counts a name of low quality for less', () => {
    expect(score('Tellmarine', 'Tellmarine', 'low')).toBeCloseTo(0.92);
  });

  it('counts a rare word for more than one that many entries have', () => {
    const [ours, theirs] = [formOf({ text: 'Hassan Ali' }, toLatin), formOf({ text: 'ALI, Hassan' }, toLatin)];
    expect(matchNames(ours, theirs, () => 0.3).score).toBeLessThan(matchNames(ours, theirs, () => 1).score);
    const longer = formOf({ text: 'Hassan Ali Quorvane' }, toLatin);
    const rarity = (word: string): number => (word === 'quorvane' ? 1 : 0.3);
    expect(matchNames(ours, longer, rarity).score).toBeLessThan(0.7);
  });

  it('says what differs', () => {
    const note = (ours: string, theirs: string): string | undefined =>
      matchNames(formOf({ text: ours }, toLatin), formOf({ text: theirs, type: 'nom-de-guerre', quality: 'low' }, toLatin), () => 1).note;
    expect(note('Владимир Щукарев', 'SHCHUKAREW, Vladimir K')).toBe(
      'compared in Latin letters; the entry has shchukarew for shchukarev; only in the entry: k; in another order; listed as nom de guerre; a name of low quality',
    );
    expect(note('Bank of Norland', 'Bank')).toContain('not in the entry: of norland');
  });

  it('is the same whichever name is ours', () => {
    for (const [one, other] of [
      ['Norinco Group', 'Norinco Trading House'],
      ['Ismail Hantaya', 'HANTAYA, Ismail Abdel'],
      ['محمود كريم', 'Mahmoud Kareem'],
    ] as const) {
      expect(score(one, other)).toBeCloseTo(score(other, one), 10);
    }
  });
});
