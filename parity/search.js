/* Ranking and synonyms for the site's search. parity/search.py puts this before Material's search worker, in one file.

   Material and lunr still cut the text, mark the words found and draw the list. What changes is how a query is read and
   what comes first: words count by their stems, compound names also by their parts, synonyms of the field count for each
   other (docs/data/synonyms.yaml), all words may be missing but one, and rare words weigh more than common ones (BM25). */
(() => {
  const FIELD = { title: 3, page: 0.7, text: 1 }
  const OTHER = 0.3, INTRO = 0.8, SYNONYM = 0.95, PREFIX = 0.4, PART = 0.35, PAIR = 0.6, PHRASE = 1.3, WEAK = 0.05
  const CAP = 1.3, REST = 0.5
  const TITLE = 1 /* how much more a section counts whose title is the query itself */
  const K1 = 2, B = 0.6
  const NEAR = 0.85
  const LEAST = 0.15 /* of the best score: what is worse is not shown */
  const LONGEST = 4 /* words of a synonym */
  const SETUP = 0, QUERY = 2, RESULT = 3 /* Material's messages */

  let sections, postings, surfaces, synonyms, weak, shown, scores
  let typed = ""

  const wordsIn = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const plain = (html) => html.replace(/<[^>]+>/g, " ").replace(/&\w+;/g, " ")

  /* The sections as Material knows them. parity/pack.py says how they were packed. */
  function unpack({ words, sections }) {
    const list = words.split(" ")
    let page = ""
    return sections.map(([address, title, text, rest]) => {
      const location = address.startsWith("#") ? page + address : address
      page = location.split("#")[0]
      return {
        location, title, ...rest,
        text: text.replace(/([\x7f\ue001]?)([\u0402-\u33ff])|\ue001([\x7f\ue001])/g, (_, mark, letter, other) =>
          other ?? (mark === "\ue001" ? letter : (mark ? "" : " ") + list[letter.charCodeAt(0) - 0x402]))
      }
    })
  }

  const stems = new Map()
  const stem = (word) => {
    if (!stems.has(word)) {
      const british = word.replace(/([^aeiou])is(e|es|ed|er|ers|ing|ation|ations)$/, "$1iz$2").replace(/our(s|ed|ing)?$/, "or$1")
      stems.set(word, /^[a-z]+$/.test(british) ? lunr.stemmer(new lunr.Token(british)).toString() : british)
    }
    return stems.get(word)
  }

  /* A word as the index knows it: itself, and for a compound its parts, CrossEntropyLoss or zero_grad. */
  const parsed = new Map()
  const parse = (word) => {
    if (!parsed.has(word)) {
      const parts = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\x00-\x7F]+/g) ?? []
      const cut = parts.length > 1 ? parts.map((part) => stem(part.toLowerCase())) : []
      const whole = stem(word.toLowerCase().replace(/_/g, ""))
      parsed.set(word, { whole, parts: cut, keys: cut.length ? [whole, cut.join(" ")] : [whole] })
    }
    return parsed.get(word)
  }
  /* Words in a row, as one key. Articles and the like stand between without parting them: "copy the weights". */
  const join = (words) => words.flatMap(({ whole, parts }) => parts.length ? parts : weak.has(whole) ? [] : [whole]).join(" ")
  const phrase = (text) => join(wordsIn(text).map(parse))

  function setup({ config, docs }) {
    stems.clear(), parsed.clear()
    sections = [], postings = new Map(), surfaces = new Map(), shown = undefined
    weak = new Set()
    weak = new Set((config.weak ?? []).map(phrase))
    synonyms = new Map()
    for (const group of config.synonyms ?? []) {
      const keys = [...new Set(group.flatMap((name) => [phrase(name), ...(/^\w+$/.test(name) ? parse(name).keys : [])]))].filter(Boolean)
      for (const key of keys) for (const other of keys) {
        if (other !== key) synonyms.set(key, (synonyms.get(key) ?? new Set()).add(other))
      }
    }
    const pages = new Map()
    for (const doc of docs) if (!doc.location.includes("#")) pages.set(doc.location, doc)
    docs.forEach((doc, at) => {
      const page = pages.get(doc.location.split("#")[0])
      const title = `${doc.title} ${doc.called ?? ""}`
      const named = new Set(wordsIn(plain(title)).flatMap((word) => parse(word).keys))
      const telling = [...named].filter((key) => !weak.has(key)).length
      const texts = { title, page: page && page !== doc ? page.title : "", text: doc.text }
      const counts = new Map()
      const add = (key, weight) => counts.set(key, (counts.get(key) ?? 0) + weight)
      let length = 0
      for (const [field, boost] of Object.entries(FIELD)) {
        let recent = []
        for (const word of wordsIn(plain(texts[field]))) {
          const { whole, parts, keys } = parse(word)
          for (const key of keys) add(key, boost)
          for (const part of parts) if (part.length > 1) add(part, boost * PART)
          if (!weak.has(whole)) recent = parts.length ? [] : [...recent, whole].slice(-LONGEST)
          for (let size = 2; size <= recent.length && !weak.has(whole); size++) {
            const key = recent.slice(-size).join(" ")
            if (size === 2 || synonyms.has(key)) add(key, boost)
          }
          if (field === "text") length += 1
          if (!surfaces.has(word)) surfaces.set(word, word.toLowerCase())
        }
      }
      sections.push({ ref: doc.location, named, telling, length, boost: (doc.boost ?? 1) * (doc.location.includes("#") ? 1 : INTRO) })
      for (const [key, count] of counts) {
        if (!postings.has(key)) postings.set(key, [])
        postings.get(key).push([at, count])
      }
    })
    const mean = sections.reduce((sum, section) => sum + section.length, 0) / sections.length
    for (const section of sections) section.norm = 1 - B + B * section.length / mean
  }

  /* What a query asks for: units, each with the keys that satisfy it, how well, and how much the unit counts. */
  function units(text) {
    const words = wordsIn(text), found = []
    const unit = (keys, weight, word) => {
      const accepts = new Map(keys.map((key) => [key, 1]))
      for (const key of keys) for (const other of synonyms.get(key) ?? []) if (!accepts.has(other)) accepts.set(other, SYNONYM)
      const known = accepts.size > keys.length || /[A-Z_\d]/.test(word?.slice(1) ?? "")
      const made = { accepts, weight: weight * (keys.some((key) => weak.has(key)) ? WEAK : known ? 1 : OTHER), word: word?.toLowerCase() }
      found.push(made)
      return made
    }
    const covered = new Set()
    const single = words.map((word) => parse(word))
    const content = words.map((_, at) => at).filter((at) => !weak.has(single[at].whole))
    for (let size = LONGEST; size > 1; size--) {
      for (let from = 0; from + size <= content.length; from++) {
        const places = content.slice(from, from + size), key = join(places.map((at) => single[at]))
        if (synonyms.has(key)) {
          unit([key], PHRASE)
          for (const at of places) covered.add(at)
        } else if (size === 2 && postings.has(key)) unit([key], PAIR)
      }
    }
    words.forEach((word, at) => {
      const { whole, parts, keys } = single[at]
      if (words.indexOf(word) < at) return
      const made = unit(keys, covered.has(at) ? PART : 1, word)
      const known = keys.some((key) => postings.has(key))
      if (at === words.length - 1 && text.endsWith(word) && word.length > 1 || !known && made.accepts.size === keys.length && !parts.length) {
        for (const [surface, lower] of surfaces) {
          if (lower.startsWith(made.word)) for (const key of parse(surface).keys) if (!made.accepts.has(key)) made.accepts.set(key, PREFIX)
        }
      }
      for (const part of weak.has(whole) ? [] : parts) if (part.length > 1) unit([part], known ? PART : 0.7)
    })
    return found
  }

  function rank(wanted) {
    const total = new Float64Array(sections.length), met = new Float64Array(sections.length), keys = new Map()
    const rarity = (key) => {
      const among = postings.get(key)?.length ?? 0
      return among && Math.log(1 + (sections.length - among + 0.5) / (among + 0.5))
    }
    let all = 0
    const asked = [] /* the words themselves, and what each is worth */
    for (const { accepts, weight, word } of wanted) {
      /* A rare synonym counts little more than the word itself, or than the synonyms do on average where the site lacks the word. */
      const present = [...accepts.keys()].map(rarity).filter(Boolean)
      const own = Math.max(...[...accepts].filter(([, share]) => share === 1).map(([key]) => rarity(key)))
        || present.reduce((sum, rare) => sum + rare, 0) / (present.length || 1)
      if (word) asked.push({ keys: [...accepts].filter(([, share]) => share === 1).map(([key]) => key), worth: weight * own })
      const best = new Map(), sum = new Map()
      let most = 0
      for (const [key, share] of accepts) {
        const rare = Math.min(rarity(key), CAP * own)
        most = Math.max(most, share * rare)
        for (const [at, count] of postings.get(key) ?? []) {
          const value = weight * share * rare * count * (K1 + 1) / (count + K1 * sections[at].norm)
          best.set(at, Math.max(best.get(at) ?? 0, value))
          sum.set(at, (sum.get(at) ?? 0) + value)
          if (weight > WEAK) keys.set(at, (keys.get(at) ?? new Set()).add(key))
        }
      }
      all += weight * most
      for (const [at, value] of best) {
        total[at] += value + REST * (sum.get(at) - value)
        met[at] += Math.min(weight * most, value)
      }
    }
    const worth = asked.reduce((sum, { worth }) => sum + worth, 0) || 1
    const titled = ({ named, telling }) => {
      const found = asked.filter(({ keys }) => keys.some((key) => named.has(key)))
      const share = found.reduce((sum, { worth }) => sum + worth, 0) / worth
      return share ** 3 * (1 + Math.min(1, found.length / telling)) / 2
    }
    return sections
      .map((section, at) => ({ ref: section.ref, score: total[at] * section.boost * (0.5 + met[at] / all) * (1 + TITLE * titled(section)), keys: keys.get(at) ?? new Set() }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .filter(({ score }, _, [best]) => score >= LEAST * best.score)
  }

  /* Stands in for lunr's own search: results in its form, so that Material can mark and draw them. */
  function search(text) {
    const index = this
    if (!shown) {
      shown = new Map()
      for (const term of Object.keys(index.invertedIndex)) for (const word of wordsIn(term)) {
        for (const key of parse(word).keys) shown.set(key, (shown.get(key) ?? new Set()).add(term))
      }
      for (const word of surfaces.keys()) {
        for (const key of [...parse(word).keys, ...parse(word).parts]) {
          if (index.invertedIndex[word.toLowerCase()]) shown.set(key, (shown.get(key) ?? new Set()).add(word.toLowerCase()))
        }
      }
    }
    const wanted = units(typed)
    const terms = [...new Set(text.split(/\s+/).map((term) => term.replace(/\*$/, "").toLowerCase()).filter(Boolean))]
    const ranked = rank(wanted)
    scores = new Map(ranked.map(({ ref, score }) => [ref, score]))
    return ranked.map(({ ref, score, keys }) => {
      const metadata = {}
      for (const key of keys) for (const word of key.split(" ").length > 1 && !shown.has(key) ? key.split(" ") : [key]) {
        for (const term of shown.get(word) ?? []) {
          for (const field of index.fields) {
            const places = index.invertedIndex[term][field]?.[ref]
            if (places) (metadata[term] ??= {})[field] = places
          }
        }
      }
      for (const term of terms) {
        /* A weak word is never told to be missing. */
        if (wanted.some(({ accepts, word, weight }) => word === term && (weight <= WEAK || [...accepts.keys()].some((key) => keys.has(key))))) metadata[term] ??= {}
      }
      return { ref, score, matchData: { metadata } }
    })
  }

  /* Material has grouped the sections by page, with scores of its own. Ours count; and what is nearly as good as a page's
     best section is shown beside it (Material unfolds what scores equal), as is the best section of a page whose opening
     paragraphs come first. */
  function order(items) {
    for (const group of items) {
      for (const doc of group) doc.score = scores.get(doc.location) ?? 0
      group.sort((a, b) => b.score - a.score)
      const [best, next] = group
      if (next && (next.score >= NEAR * best.score || !best.location.includes("#"))) next.score = best.score
    }
    return items.sort(([a], [b]) => b.score - a.score)
  }

  const post = self.postMessage
  self.postMessage = (message, ...rest) => {
    if (message.type === RESULT) order(message.data.items)
    post.call(self, message, ...rest)
  }

  addEventListener("message", ({ data }) => {
    if (data.type === SETUP) {
      lunr.Index.prototype.search = search
      /* Used for the completion in the field alone. It throws where a text holds a word with an asterisk, such as 0*x. */
      const complete = lunr.Index.prototype.query
      lunr.Index.prototype.query = function (build) { try { return complete.call(this, build) } catch { return [] } }
      if (!Array.isArray(data.data.docs)) data.data.docs = unpack(data.data.docs)
      setup(data.data)
    } else if (data.type === QUERY) {
      typed = data.data
      data.data = [...new Set(wordsIn(typed))].join(" ")
    }
  })
})()
