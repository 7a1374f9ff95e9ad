// Reads {"texts": [...], "day": "2023-03-03", "rounds": n} from the file named, prints for each peer
// the seconds of the processor in its best round and how many things it found.
const fs = require('node:fs')
const nlp = require('compromise')
const chrono = require('chrono-node')

const { texts, day, rounds } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const base = new Date(`${day}T12:00:00Z`)

const peers = {
  'compromise, quotations': (text) => nlp(text).quotations().length,
  'compromise, sentences': (text) => nlp(text).sentences().length,
  'chrono-node, dates': (text) => chrono.parse(text, base).length,
}

const found = {}
for (const [name, read] of Object.entries(peers)) {
  const take = (limit) => {
    const begun = process.cpuUsage()
    let count = 0
    for (const text of texts.slice(0, limit)) count += read(text)
    const { user, system } = process.cpuUsage(begun)
    return [(user + system) / 1e6, count]
  }
  take(Math.min(20, texts.length)) // the engine has compiled what it will
  let best = Infinity
  let count = 0
  for (let round = 0; round < rounds; round++) {
    const [seconds, things] = take(texts.length)
    best = Math.min(best, seconds)
    count = things
  }
  found[name] = { seconds: best, count }
}
console.log(JSON.stringify(found))
