/** What stands around every page, in English? */
import type { siteWords as original } from '../ja/site.ts'
import type { SameShape } from '../same-shape.ts'

export const siteWords = {
  skip: 'Skip to content',
  languages: 'Language',
  about: 'About this site',
  pages: {
    calculator: 'Economics calculator',
    method: 'How it is calculated',
    worksheet: 'Printable worksheets',
    'embed-guide': 'Put it on your site',
    privacy: 'What happens to your answers',
    about: 'Operator and disclaimer',
  },
  needsScript: {
    title: 'This page needs JavaScript',
    text: 'It works out your result and keeps your answers on this device. Please allow it in your browser and open the page again. If you cannot, you can print a worksheet, answer on paper, and work out your score and level by hand.',
    paper: 'Choose a worksheet to print',
    contact: 'Contact us',
  },
} satisfies SameShape<typeof original>
