/**
 * The official languages other than English, by what only they print: the name of an organ or of the United Nations.
 * `letter` ends an ODS job number. English is the one language that is read until others are supported.
 */
export const otherLanguages = [
  { name: 'Arabic', letter: 'A', telltale: /الأمم المتحدة|الجمعية العامة|مجلس الأمن|المجلس الاقتصادي/ },
  { name: 'Chinese', letter: 'C', telltale: /联合国|大会决议|安全理事会|经济及社会理事会|人权理事会/ },
  {
    name: 'French',
    letter: 'F',
    telltale:
      /L['’]Assemblée générale|Le Conseil de sécurité|Nations Unies|Le Conseil économique et social|Le Conseil des droits de l['’]homme/,
  },
  {
    name: 'Russian',
    letter: 'R',
    telltale:
      /Генеральная Ассамблея|Совет Безопасности|Организация Объединенных Наций|Совет по правам человека|Экономический и Социальный Совет/,
  },
  {
    name: 'Spanish',
    letter: 'S',
    telltale:
      /La Asamblea General|El Consejo de Seguridad|Naciones Unidas|El Consejo Económico y Social|El Consejo de Derechos Humanos/,
  },
  { name: 'German', letter: 'G', telltale: /Die Generalversammlung|Der Sicherheitsrat|Vereinte Nationen/ },
] as const;

/** Codes of languages that are written from right to left. */
export const rightToLeft: ReadonlySet<string> = new Set(['ar']);
