/** A dozen pages as the hub has them, in six languages, with the words the contract looks for. */
import type { Locale } from '#model/locale.ts';
import type { PageRecord } from '#search/pageRecord.ts';

type Page = Omit<PageRecord, 'standing' | 'page' | 'url'> & { readonly path: string } & Partial<Pick<PageRecord, 'standing'>>;

const PAGES: readonly Page[] = [
  {
    path: 'case-studies/knjiznica-u-kvartu',
    type: 'case-study',
    language: 'hr',
    title: 'Suradnja knjižnice i susjedstva',
    description: 'Kako je jedna čitaonica postala mjesto susreta.',
    sections: [
      { heading: '', text: 'U kvartu dugo nije bilo prostora za probe i razgovore.' },
      { anchor: 'pocetak', heading: 'Početak', text: 'Prve radionice održane su nakon radnog vremena, uz kavu i glazbu.' },
      {
        anchor: 'proracun',
        heading: 'Proračun',
        text: 'Proračun je pokrio honorare voditelja, materijal i čišćenje. Volontere smo našli na festivalu.',
      },
    ],
    facets: { type: ['case-study'], country: ['HR'], theme: ['community'] },
  },
  {
    path: 'training/kulturna-politika',
    type: 'module',
    language: 'hr',
    title: 'Zagovaranje u kulturnoj politici',
    description: 'Dvodnevni trening za male udruge.',
    sections: [
      { anchor: 'natjecaj', heading: 'Natječaj', text: 'Gradski natječaj ima rokove koje valja poznavati prije svih drugih.' },
      { anchor: 'saveznici', heading: 'Saveznici', text: 'Saveznike tražimo među novinarkama, učiteljima i vijećnicima.' },
    ],
    facets: { type: ['module'], country: ['HR', 'RS'], theme: ['policy'], level: ['beginner'] },
  },
  {
    path: 'toolkits/prijava',
    type: 'toolkit',
    language: 'sr',
    title: 'Како написати пријаву на конкурс',
    description: 'Од идеје до послате пријаве.',
    sections: [
      { heading: '', text: 'Пријава прича причу: шта желите, зашто и са ким.' },
      { anchor: 'budzet', heading: 'Буџет', text: 'Буџет показује колико вреди рад волонтера и шта плаћа ко.' },
      { anchor: 'saradnja', heading: 'Сарадња са школама', text: 'Писма подршке чекају се недељама, па их тражите на време.' },
    ],
    facets: { type: ['toolkit'], country: ['RS'], theme: ['funding'] },
  },
  {
    path: '2025/zurka',
    type: 'report',
    language: 'sr',
    title: 'Журка у дворишту',
    description: 'Шта смо научили за једно вече.',
    sections: [{ heading: '', text: 'Комшије су донеле столице, а ми звучнике. Фестивал је почео тихо.' }],
    facets: { type: ['report'], country: ['RS'] },
  },
  {
    path: 'toolkits/avokimi',
    type: 'toolkit',
    language: 'sq',
    title: 'Avokimi për hapësirat kulturore',
    description: 'Si t’i flisni bashkisë për një hapësirë të përbashkët.',
    sections: [
      { anchor: 'perfaqesimi', heading: 'Përfaqësimi', text: 'Zgjidhni një zë që flet për të gjithë, edhe për të rinjtë.' },
      { anchor: 'bashkepunimi', heading: 'Bashkëpunimi', text: 'Bashkëpunimi me shkollat hap dyer që letrat nuk i hapin.' },
    ],
    facets: { type: ['toolkit'], country: ['AL', 'XK'], theme: ['policy'] },
  },
  {
    path: 'case-studies/vullnetaret',
    type: 'case-study',
    language: 'sq',
    title: 'Vullnetarët e një festivali',
    description: 'Kush mban çelësat, kush mban dyert.',
    sections: [{ heading: '', text: 'Festivali mbijetoi sepse vullnetarët e quajtën të tyrin.' }],
    facets: { type: ['case-study'], country: ['AL'], theme: ['community'] },
  },
  {
    path: 'training/politika-mk',
    type: 'module',
    language: 'mk',
    title: 'Културна политика за почетници',
    description: 'Кој одлучува, кога и зошто.',
    sections: [{ anchor: 'opstina', heading: 'Соработка со општината', text: 'Општината има совет; советот има буџет и седници.' }],
    facets: { type: ['module'], country: ['MK'], theme: ['policy'], level: ['beginner'] },
  },
  {
    path: '2025/rabotilnica',
    type: 'report',
    language: 'mk',
    title: 'Работилница за деца',
    description: 'Една сабота со боја и хартија.',
    sections: [{ heading: '', text: 'Децата цртаа маалото како што го гледаат од прозорец.' }],
    facets: { type: ['report'], country: ['MK'] },
  },
  {
    path: 'case-studies/soseska',
    type: 'case-study',
    language: 'sl',
    title: 'Sodelovanje s sosesko',
    description: 'Prazna trgovina je postala galerija.',
    sections: [{ anchor: 'razpis', heading: 'Razpis in proračun', text: 'Občinski razpis je pokril najemnino za leto dni.' }],
    facets: { type: ['case-study'], country: ['SI'], theme: ['community'] },
  },
  {
    path: 'toolkits/dostopnost',
    type: 'toolkit',
    language: 'sl',
    title: 'Dostopne prireditve',
    description: 'Klančine, tolmači in čas za počitek.',
    sections: [{ heading: '', text: 'Festival, na katerega ne pride vsak, ni za vse. Izmerite širino vrat.' }],
    facets: { type: ['toolkit'], country: ['SI'] },
  },
  {
    path: 'toolkits/festival-budget',
    type: 'toolkit',
    language: 'en',
    title: 'Budgeting a small festival',
    description: 'What it costs, and who pays: a & b, if a < b.',
    sections: [
      { heading: '', text: 'Write down every invoice before you promise anything.' },
      { anchor: 'reserves', heading: 'Reserves', text: 'Keep a tenth for rain. Festivals are held outdoors, and generators break.' },
    ],
    facets: { type: ['toolkit'], country: ['HR', 'RS', 'MK'], theme: ['funding'], level: ['beginner'] },
  },
  // What the edition before said, and one page that was not taken over into the newest.
  {
    path: 'toolkits/festival-budget',
    standing: 'older',
    edition: '2024',
    type: 'toolkit',
    language: 'en',
    title: 'Budgeting a small festival',
    description: 'What it costs.',
    sections: [{ anchor: 'reserves', heading: 'Reserves', text: 'Keep a twentieth for rain, and lanterns for the festival night.' }],
    facets: { type: ['toolkit'], country: ['HR', 'RS', 'MK'], theme: ['funding'], level: ['beginner'] },
  },
  {
    path: 'toolkits/zine',
    standing: 'older',
    edition: '2024',
    type: 'toolkit',
    language: 'en',
    title: 'Printing a zine',
    description: 'Paper, staples and a photocopier.',
    sections: [{ anchor: 'folding', heading: 'Folding', text: 'Sixteen leaves make one sheet of imposition.' }],
    facets: { type: ['toolkit'], country: ['HR'] },
  },
];

/** What one locale's readers are shown: here every page as it was written, below the locale's own address. */
export function contractPages(locale: Locale): readonly PageRecord[] {
  const prefix = locale === 'en' ? '' : `/${locale}`;
  return PAGES.map(({ path, standing = 'newest', ...page }) => ({
    ...page,
    page: path,
    standing,
    url: `${prefix}/library/${page.edition === undefined ? '' : `${page.edition}/`}${path}/`,
  }));
}
