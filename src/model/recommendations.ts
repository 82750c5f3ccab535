/** Which next steps are there, in catalogue order? */
import { aimsRecommendations } from './recommendations/aims.ts'
import { connectionRecommendations } from './recommendations/connection.ts'
import { footingRecommendations } from './recommendations/footing.ts'
import { growthRecommendations } from './recommendations/growth.ts'
import { journeyRecommendations } from './recommendations/journey.ts'
import { serviceRecommendations } from './recommendations/service.ts'
import { voiceRecommendations } from './recommendations/voice.ts'

export const recommendations = [
  ...aimsRecommendations,
  ...connectionRecommendations,
  ...serviceRecommendations,
  ...journeyRecommendations,
  ...voiceRecommendations,
  ...growthRecommendations,
  ...footingRecommendations,
] as const
