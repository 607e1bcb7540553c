import type { StarterTexts } from '#content/starters/starterTexts.ts';

export const hr: StarterTexts = {
  toolkit: {
    intro: 'Napišite ovdje kome je priručnik namijenjen i što skupina ima kad ga prođe.',
    steps: 'Koraci',
    step: {
      title: 'Prvi korak',
      description: 'Napišite ovdje, u jednoj ili dvije rečenice, što skupina radi u ovom koraku i što njime dobiva.',
      intro: 'Napišite ovdje zašto je ovaj korak sada na redu.',
      task: { heading: 'Što raditi', text: 'Napišite što skupina radi, jednu radnju po stavci.' },
    },
  },
  caseStudy: {
    photo: 'Fotografija',
    intro: 'Napišite ovdje, u dvije rečenice, što se dogodilo i zašto drugi iz toga mogu učiti.',
    sections: {
      context: 'Napišite gdje i kada je počelo. Izvor navedite iza rečenice koja se na njemu temelji.',
      'what-they-did': 'Napišite tko je što radio, redom.',
      'what-changed': 'Napišite što je danas drukčije i po čemu to znate.',
      'what-failed': 'Napišite što nije uspjelo i koliko je stajalo. Ako o tome ništa nije poznato, recite to.',
      'how-to-repeat': 'Napišite što drugoj organizaciji treba: ljudi, novac, vrijeme, dozvole. Recite da je to savjet.',
    },
  },
  module: {
    intro: 'Napišite ovdje kome je modul namijenjen i što se u njemu događa.',
    outcomes: {
      heading: 'Ishodi učenja',
      text: 'Napišite što sudionici nakon modula mogu učiniti. Počnite glagolom radnje koja se može vidjeti.',
    },
    materials: { heading: 'Materijali', text: 'Napišite što vam treba i u kojoj jedinici; broj stoji u zagradama.' },
    session: { heading: 'Prva sesija', text: 'Napišite što sudionici rade i zašto.' },
    input: { heading: 'Uvod', text: 'Napišite što skupina treba čuti ili pročitati prije nego što počne.' },
    activity: { heading: 'Aktivnost', text: 'Napišite zadatak onako kako biste ga rekli skupini.' },
    notes: 'Napišite što treba znati samo voditeljica ili voditelj.',
    quiz: {
      heading: 'Provjerite što znate',
      question: 'Napišite pitanje o ovoj sesiji.',
      right: { answer: 'Napišite točan odgovor.', feedback: 'Napišite zašto je točan.' },
      wrong: { answer: 'Napišite odgovor koji bi netko mogao dati, a pogrešan je.', feedback: 'Napišite zašto je pogrešan.' },
    },
    handout: {
      heading: 'Materijal za podjelu: naslov',
      text: 'Napišite što sudionici dobivaju na papiru. Mora se moći koristiti samostalno i imati mjesta za pisanje.',
      item: 'Napišite nešto što se može označiti kao učinjeno.',
    },
  },
  report: {
    intro: 'Napišite ovdje, u dvije ili tri rečenice, što ste pokušali i što je iz toga proizašlo. Ovaj se odlomak prikazuje u popisima.',
    account: { heading: 'Što smo radili', text: 'Napišite što ste radili, što je za to bilo potrebno i što drugi mogu iskoristiti.' },
  },
};
