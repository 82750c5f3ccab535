/** What do we call those who know an answer or own a step, in Japanese? */
import type { RolesWords } from '../../model/words-for.ts'

export const rolesWords = {
  executive: '経営層',
  'customer-owner': 'お客様を受け持つ人',
  support: 'サポート',
  sales: '営業',
  marketing: 'マーケティング',
  product: '商品・開発',
  it: '情報システムの担当',
  analytics: '集計・分析の担当',
  finance: '経理・経営企画',
} satisfies RolesWords
