import type { StarterTexts } from '#content/starters/starterTexts.ts';

export const sq: StarterTexts = {
  toolkit: {
    intro: 'Shkruani këtu për kë është paketa e mjeteve dhe çfarë ka grupi kur e mbaron.',
    steps: 'Hapat',
    step: {
      title: 'Hapi i parë',
      description: 'Shkruani këtu, në një ose dy fjali, çfarë bën grupi në këtë hap dhe çfarë fiton prej tij.',
      intro: 'Shkruani këtu pse ky hap vjen tani.',
      task: { heading: 'Çfarë të bëni', text: 'Shkruani çfarë bën grupi, një veprim për çdo rresht.' },
    },
  },
  caseStudy: {
    photo: 'Foto',
    intro: 'Shkruani këtu, në dy fjali, çfarë ndodhi dhe pse të tjerët mund të mësojnë prej saj.',
    sections: {
      context: 'Shkruani ku dhe kur filloi. Citoni burimin pas fjalisë që mbështetet tek ai.',
      'what-they-did': 'Shkruani kush bëri çfarë, me radhë.',
      'what-changed': 'Shkruani çfarë është ndryshe tani dhe nga e dini.',
      'what-failed': 'Shkruani çfarë nuk funksionoi dhe sa kushtoi. Nëse nuk dihet asgjë, thojeni.',
      'how-to-repeat': 'Shkruani çfarë i duhet një organizate tjetër: njerëz, para, kohë, leje. Thoni se kjo është këshillë.',
    },
  },
  module: {
    intro: 'Shkruani këtu për kë është moduli dhe çfarë ndodh në të.',
    outcomes: {
      heading: 'Rezultatet e të nxënit',
      text: 'Shkruani çfarë mund të bëjnë pjesëmarrësit pas modulit. Filloni me një folje për një veprim që mund të vërehet.',
    },
    materials: { heading: 'Materialet', text: 'Shkruani çfarë ju duhet dhe njësinë; numri qëndron në kllapa.' },
    session: { heading: 'Seanca e parë', text: 'Shkruani çfarë bëjnë pjesëmarrësit dhe pse.' },
    input: { heading: 'Hyrje', text: 'Shkruani çfarë duhet të dëgjojë ose të lexojë grupi para se të fillojë.' },
    activity: { heading: 'Veprimtaria', text: 'Shkruani detyrën ashtu si do t’ia thoshit grupit.' },
    notes: 'Shkruani çfarë duhet të dijë vetëm lehtësuesi.',
    quiz: {
      heading: 'Kontrolloni çfarë dini',
      question: 'Shkruani një pyetje për këtë seancë.',
      right: { answer: 'Shkruani përgjigjen e saktë.', feedback: 'Shkruani pse është e saktë.' },
      wrong: { answer: 'Shkruani një përgjigje që dikush mund ta japë dhe që është e gabuar.', feedback: 'Shkruani pse është e gabuar.' },
    },
    handout: {
      heading: 'Material për shpërndarje: titulli',
      text: 'Shkruani çfarë marrin pjesëmarrësit në letër. Duhet të përdoret vetëm, me vend për të shkruar.',
      item: 'Shkruani diçka për ta shënuar si të bërë.',
    },
  },
  report: {
    intro: 'Shkruani këtu, në dy ose tri fjali, çfarë provuat dhe çfarë doli prej saj. Ky paragraf shfaqet në lista.',
    account: { heading: 'Çfarë bëmë', text: 'Shkruani çfarë bëtë, çfarë u desh për këtë dhe çfarë mund të përdorin të tjerët.' },
  },
};
