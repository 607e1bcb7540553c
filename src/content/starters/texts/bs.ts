import type { StarterTexts } from '#content/starters/starterTexts.ts';

export const bs: StarterTexts = {
  toolkit: {
    intro: 'Napišite ovdje kome je priručnik namijenjen i šta grupa ima kad ga prođe.',
    steps: 'Koraci',
    step: {
      title: 'Prvi korak',
      description: 'Napišite ovdje, u jednoj ili dvije rečenice, šta grupa radi u ovom koraku i šta njime dobija.',
      intro: 'Napišite ovdje zašto je ovaj korak sada na redu.',
      task: { heading: 'Šta raditi', text: 'Napišite šta grupa radi, jednu radnju po stavci.' },
    },
  },
  caseStudy: {
    photo: 'Fotografija',
    intro: 'Napišite ovdje, u dvije rečenice, šta se dogodilo i zašto drugi iz toga mogu učiti.',
    sections: {
      context: 'Napišite gdje i kada je počelo. Izvor navedite iza rečenice koja se na njemu zasniva.',
      'what-they-did': 'Napišite ko je šta radio, redom.',
      'what-changed': 'Napišite šta je danas drugačije i po čemu to znate.',
      'what-failed': 'Napišite šta nije uspjelo i koliko je koštalo. Ako o tome ništa nije poznato, recite to.',
      'how-to-repeat': 'Napišite šta drugoj organizaciji treba: ljudi, novac, vrijeme, dozvole. Recite da je to savjet.',
    },
  },
  module: {
    intro: 'Napišite ovdje kome je modul namijenjen i šta se u njemu događa.',
    outcomes: {
      heading: 'Ishodi učenja',
      text: 'Napišite šta učesnici nakon modula mogu uraditi. Počnite glagolom radnje koja se može vidjeti.',
    },
    materials: { heading: 'Materijali', text: 'Napišite šta vam treba i u kojoj jedinici; broj stoji u zagradama.' },
    session: { heading: 'Prva sesija', text: 'Napišite šta učesnici rade i zašto.' },
    input: { heading: 'Uvod', text: 'Napišite šta grupa treba čuti ili pročitati prije nego što počne.' },
    activity: { heading: 'Aktivnost', text: 'Napišite zadatak onako kako biste ga rekli grupi.' },
    notes: 'Napišite šta treba znati samo facilitatorica ili facilitator.',
    quiz: {
      heading: 'Provjerite šta znate',
      question: 'Napišite pitanje o ovoj sesiji.',
      right: { answer: 'Napišite tačan odgovor.', feedback: 'Napišite zašto je tačan.' },
      wrong: { answer: 'Napišite odgovor koji bi neko mogao dati, a pogrešan je.', feedback: 'Napišite zašto je pogrešan.' },
    },
    handout: {
      heading: 'Materijal za podjelu: naslov',
      text: 'Napišite šta učesnici dobijaju na papiru. Mora se moći koristiti samostalno i imati mjesta za pisanje.',
      item: 'Napišite nešto što se može označiti kao urađeno.',
    },
  },
  report: {
    intro: 'Napišite ovdje, u dvije ili tri rečenice, šta ste pokušali i šta je iz toga proizašlo. Ovaj pasus se prikazuje u spiskovima.',
    account: { heading: 'Šta smo radili', text: 'Napišite šta ste radili, šta je za to bilo potrebno i šta drugi mogu iskoristiti.' },
  },
};
