import fc from 'fast-check'

// Random cases are the same in every run, so that a failure is a fault of the change at hand. Set another seed to look further.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_122) })
