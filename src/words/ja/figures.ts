/** How do we name figures, and the amounts they are reckoned from, in Japanese? */
import type { FiguresWords } from '../../model/words-for.ts'

export const figuresWords = {
  groups: {
    staying: '続いているお客様・離れたお客様',
    revenue: '今のお客様からの売上',
    acquisition: '獲得の費用と、お客様1件の価値',
    early: '使い始めと成果',
    satisfaction: '満足と推奨',
    responding: '問い合わせへの対応',
  },
  figures: {
    'logo-churn': {
      name: {
        'b2b-subscription': '解約率（社数）',
        'b2c-membership': '退会率（人数）',
        'usage-based': '利用停止・休眠の割合（件数）',
        'repeat-purchase': '離反率（人数）',
      },
      help: {
        'b2b-subscription':
          '期間のはじめにいたお客様のうち、期間中に解約した割合です。期間の途中で始まったお客様は入れません。',
        'b2c-membership':
          '期間のはじめにいた会員のうち、期間中に退会した割合です。途中で入会した方は入れません。目標を達成しての退会（卒業）は、分けて数えておくと読み違えません。',
        'usage-based':
          '期間のはじめに利用のあったお客様のうち、期間中に利用が止まった割合です。途中で始まったお客様は入れません。',
        'repeat-purchase':
          '期間のはじめのお客様のうち、ふだんの購入間隔を過ぎても購入のない方の割合です。間隔の何倍で「離れた」とみなすかは、自社で決めます（目安は2倍）。',
      },
    },
    'renewal-rate': {
      name: '契約更新率',
      help: '更新の時期が来た契約のうち、更新された割合です。契約期間が長い場合、解約率とは一致しません。',
    },
    'active-retention': {
      name: '稼働継続率',
      help: '12か月前に利用のあったお客様のうち、今月も利用のある割合です。同じお客様どうしで比べます。',
    },
    'repeat-rate': {
      name: 'リピート率',
      help: '決めた期間に初めて買ったお客様のうち、もう一度買った割合です。今月の購入者に占める再購入者の割合とは別の数字です。',
    },
    'second-purchase-rate': {
      name: 'F2転換率（2回目の購入に進んだ割合）',
      help: '初めて買ったお客様のうち、決めた日数の内に2回目を買った割合です。その日数がまだ過ぎていない方は入れません。',
    },
    'involuntary-share': {
      name: {
        'b2b-subscription': '本人の意思ではない解約の割合',
        'b2c-membership': '本人の意思ではない退会の割合',
        'usage-based': '本人の意思ではない利用停止の割合',
        'repeat-purchase': '本人の意思ではない離脱の割合',
      },
      help: '離れた件数のうち、カードの期限切れなど、決済の失敗がきっかけだったものの割合です。',
    },
    nrr: {
      name: '売上継続率（NRR）',
      help: '去年のお客様からの売上を100%としたとき、同じお客様の今年の売上がいくつになったかを見ます。新しいお客様の売上は入れません。',
    },
    'usage-nrr': {
      name: '売上継続率（NRR、利用額）',
      help: '前の12か月のはじめに利用のあったお客様について、直近12か月の利用額を、その前の12か月の利用額で割ります。月ごとでは振れが大きいため、12か月で見ます。',
    },
    'existing-customer-sales': {
      name: '既存顧客売上維持率',
      help: '去年買ったお客様の、去年の売上に対する今年の売上の割合です。',
    },
    grr: {
      name: '総売上維持率（GRR）',
      help: '増えた分を除いて、減らずに残った売上の割合です。100%を超えることはありません。',
    },
    'revenue-churn': {
      name: '金額で見た解約率',
      help: '期間のはじめの売上のうち、離れた分と減った分を合わせた割合です。',
    },
    'expansion-revenue': {
      name: {
        'b2b-subscription': 'アップセル・クロスセル率（金額）',
        'b2c-membership': '上位コース・追加の割合（金額）',
        'usage-based': '利用が広がった割合（金額）',
        'repeat-purchase': '併せ買い・上位品の割合（金額）',
      },
      help: '期間のはじめの売上に対する、今のお客様で増えた売上の割合です。',
    },
    'expansion-customers': {
      name: {
        'b2b-subscription': 'アップセル・クロスセル率（社数）',
        'b2c-membership': '上位コース・追加の割合（人数）',
        'usage-based': '利用が広がった割合（件数）',
        'repeat-purchase': '併せ買い・上位品の割合（人数）',
      },
      help: '期間のはじめのお客様のうち、期間中に利用や購入が広がった割合です。',
    },
    cac: {
      name: '新規獲得費用（CAC）',
      help: '新しいお客様を1件得るためにかかった費用です。広告費だけでなく、営業とマーケティングの人件費も含めます。',
    },
    ltv: {
      name: 'お客様1件の生涯価値（LTV）',
      help: '1件のお客様が、続く間にもたらす粗利の見積りです。先まで見込みすぎないよう、月数に上限を置きます。',
    },
    'ltv-to-cac': {
      name: 'LTVとCACの比',
      help: 'お客様1件の生涯価値が、獲得費用の何倍かを見ます。',
    },
    'cac-payback': {
      name: '獲得費用の回収期間',
      help: '獲得費用を、毎月の粗利で取り戻すまでの月数です。',
    },
    'success-cost-rate': {
      name: 'サクセスの費用率',
      help: '今のお客様からの売上に対する、お客様の成功を支える活動の費用（人と道具）の割合です。どこまでを費用に入れるかを、社内で決めておきます。',
    },
    'time-to-value': {
      name: '最初の成果までの日数（TTV）',
      help: '始めてから最初の成果までの日数の中央値です。まだ届いていないお客様もいるため、30日・90日までに届いた割合も添えておくと、読み違えません。',
    },
    'onboarding-completion': {
      name: {
        'b2b-subscription': '導入支援（オンボーディング）の完了率',
        'b2c-membership': '入会後の案内の完了率',
        'usage-based': '本番利用までの支援の完了率',
        'repeat-purchase': '利用までの説明の完了率',
      },
      help: '目標の日が来たお客様のうち、その日までに完了した割合です。まだ目標の日が来ていない方は入れません。',
    },
    adoption: {
      name: '定着率・稼働率',
      help: '今のお客様のうち、「定着している」と決めた条件に合う割合です。条件は、社内で1つに決めておきます。',
    },
    'outcome-rate': {
      name: '成果に届いた割合',
      help: '成果の期日が来たお客様のうち、約束した成果に届いた割合です。',
    },
    'health-score': {
      name: 'ヘルススコア',
      help: '続く見込みを表す、0〜100の自社の点数です。これから作るなら、利用・使い始めの進み・問い合わせ・契約や支払いの4つの兆しから始められます。他社とは比べられません。',
    },
    'csat-contact': {
      name: '対応後の満足度（CSAT）',
      help: '問い合わせの後のアンケートで、5段階の上2つを選んだ方の割合です。',
    },
    'csat-relationship': {
      name: '関係全体の満足度（CSAT）',
      help: '取引や利用の全体について、5段階の上2つを選んだ方の割合です。対応後の満足度とは分けて測ります。',
    },
    nps: {
      name: 'すすめたい気持ち（NPS）',
      help: '「人にすすめたいか」に9〜10と答えた方の割合から、0〜6と答えた方の割合を引きます。−100から100の数字です。',
    },
    ces: {
      name: '手間の少なさ（CES）',
      help: '「解決は楽だったか」を1〜7で聞いた結果です。平均か、上2つの割合かを選びます。',
      definitions: { 'mean-of-seven': '1〜7の平均', 'top-two': '上2つの割合（%）' },
    },
    'answer-rate': {
      name: '応答率',
      help: '窓口に届いた電話のうち、人が応対できた割合です。残りは、つながる前に切られた割合（放棄率）です。',
    },
    'call-reach-rate': {
      name: '受電率',
      help: '会社によって意味が違います。どちらの意味で使っているかを選んでください。応答率と同じ意味なら、応答率の欄だけでかまいません。',
      definitions: {
        'same-as-answer-rate': '応答率と同じ（届いた電話のうち、応対できた割合）',
        'reached-of-attempts': 'かけられた電話のうち、窓口まで届いた割合',
      },
    },
    'first-contact-resolution': {
      name: '一次解決率（FCR）',
      help: '最初の1回の連絡で解決した割合です。測り方によって値が変わるため、どちらで測ったかを選びます。',
      definitions: { survey: '対応後のアンケートで測った', log: '対応の記録から数えた' },
    },
    'first-reply-time': {
      name: '最初の返信までの時間',
      help: '問い合わせが届いてから、人が最初に返信するまでの時間の中央値です。',
      definitions: { 'clock-hours': '夜間・休日も含めて数える', 'business-hours': '営業時間だけを数える' },
    },
    'contact-rate': {
      name: 'お客様1件あたりの問い合わせ件数',
      help: '期間中の問い合わせの件数を、今のお客様の数で割ります。',
    },
  },
  parts: {
    lost: '離れたお客様の数',
    start: '期間のはじめのお客様の数',
    startRevenue: '期間のはじめの売上',
    intervalMultiple: '購入間隔の何倍で離れたとみなすか',
    renewed: '更新された契約の数',
    due: '更新の時期が来た契約の数',
    stillActive: '今月も利用のあるお客様の数',
    activeBefore: '12か月前に利用のあったお客様の数',
    boughtAgain: 'もう一度買ったお客様の数',
    firstBuyers: '期間中に初めて買ったお客様の数',
    windowDays: '見た日数',
    secondBuyers: '2回目を買ったお客様の数',
    cohort: '初めて買ったお客様の数（日数が過ぎた方）',
    failedPayments: '決済の失敗で離れた件数',
    cancellations: '離れた件数の合計',
    expansion: '増えた売上',
    contraction: '減った売上',
    churned: '離れた売上',
    thisYear: '今年の売上（同じお客様）',
    lastYear: '去年の売上',
    expanded: '利用や購入が広がったお客様の数',
    customersAtStart: '期間のはじめのお客様の数',
    acquisitionSpend: '獲得にかかった費用の合計',
    newCustomers: '新しいお客様の数',
    monthlyRevenue: 'お客様1件の、1か月の売上',
    grossMargin: '粗利率',
    monthlyChurn: '1か月に離れる割合',
    months: '見込む月数（24〜84）',
    successCost: '活動の費用（人と道具）',
    existingRevenue: '今のお客様からの売上',
    reachedBy30: '30日までに届いた割合',
    reachedBy90: '90日までに届いた割合',
    completed: '期日までに完了したお客様の数',
    targetDayPassed: '期日が来たお客様の数',
    adopted: '定着の条件に合うお客様の数',
    live: '今のお客様の数',
    outcomeReached: '成果に届いたお客様の数',
    outcomeDue: '成果の期日が来たお客様の数',
    satisfied: '上2つを選んだ数',
    answersContact: '回答の数',
    askedContact: '尋ねた数',
    satisfiedOverall: '上2つを選んだ数',
    answersOverall: '回答の数',
    askedOverall: '尋ねた数',
    promoters: '9〜10と答えた数',
    detractors: '0〜6と答えた数',
    answersNps: '回答の数',
    answered: '応対できた電話の数',
    calls: '窓口に届いた電話の数',
    reached: '窓口に届いた電話の数',
    attempts: 'かけられた電話の数',
    solvedAtFirst: '1回で解決した件数',
    issues: '問い合わせの用件の数',
    contacts: '問い合わせの件数',
    liveCustomers: '今のお客様の数',
  },
  // Placeholders: {low} and {high} are the band, {sample} how many were asked. Each says whom it is about.
  references: {
    'grr-2025':
      'ソフトウェアの定額サービスを中心とする{sample}社のうち、真ん中の半分が{low}〜{high}（国の内訳は書かれていません）',
    'nrr-2022':
      'ソフトウェアの定額サービス約{sample}社の中央値が{low}（ChurnZeroによる紹介。国の内訳は書かれていません）',
    'first-contact-resolution-2022':
      '北米のコールセンター{sample}か所以上を調べてきた会社が「良い」とする範囲が{low}〜{high}（対応後のアンケートによる）',
    'membership-churn-2019':
      '定額サービス約{sample}サイトのうち、個人向けの1か月の退会率の中央値が{low}（国の内訳は書かれていません）',
    'nps-banks-2025': '国内の銀行13行の平均が{low}（回答{sample}人）。日本では、マイナスになる業界が珍しくありません',
  },
} as const satisfies FiguresWords
