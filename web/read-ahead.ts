// First in the person's door, in a file of its own: the record is read while the rest is still being understood.
import { readAhead } from '#device/read-ahead.ts'

readAhead()
