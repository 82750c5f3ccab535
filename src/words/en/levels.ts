/** What are the five levels called and what do they mean, in English? */
import type { LevelsWords } from '../../model/words-for.ts'

export const levelsWords = {
  1: {
    name: 'Individual effort',
    line: 'Customers are looked after by the effort of individuals',
    meaning:
      'Your customers are looked after by the effort of individuals, which is natural in a small company. Why not turn one thing you already do well into something that lasts when people change?',
  },
  2: {
    name: 'Foundations',
    line: 'The basics of responding to customers and looking after them are taking shape',
    meaning:
      'The foundations for responding to customers, or for looking after them, are taking shape. Next, put customers’ “success” into words and give every new customer the same good start.',
  },
  3: {
    name: 'Moving ahead',
    line: 'Success is put into words, and action begins before customers ask',
    meaning:
      'Success is defined, new customers get a good start, and you have begun to act before being asked. Next, connect data and departments so that you notice sooner.',
  },
  4: {
    name: 'Connected & data-driven',
    line: 'Departments and data are connected, and early signs lead to action',
    meaning:
      'Departments and data are connected, and you can act on early signs. Next, feed what customers say and what the figures show back into products, prices and the way you win new customers.',
  },
  5: {
    name: 'Self-reinforcing',
    line: 'Customers’ success comes back as loyalty, referrals and better products',
    meaning:
      'Your customers’ success comes back to you as loyalty, referrals and better products. This is not the finish but the habit of trying things out and improving them.',
  },
} satisfies LevelsWords
