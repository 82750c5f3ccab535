/** What do we advise, all of it, in English? */
import type { recommendations } from '../../model/recommendations.ts'
import type { RecommendationWordsOf } from '../../model/words-for.ts'
import { aimsWords } from './recommendations/aims.ts'
import { connectionWords } from './recommendations/connection.ts'
import { footingWords } from './recommendations/footing.ts'
import { growthWords } from './recommendations/growth.ts'
import { journeyWords } from './recommendations/journey.ts'
import { serviceWords } from './recommendations/service.ts'
import { voiceWords } from './recommendations/voice.ts'

export const recommendationsWords = {
  ...aimsWords,
  ...connectionWords,
  ...serviceWords,
  ...journeyWords,
  ...voiceWords,
  ...growthWords,
  ...footingWords,
} satisfies RecommendationWordsOf<typeof recommendations>
