/**
 * Days as a service reads them: whole weeks where they are whole weeks.
 * @example spanOf(84) //=> '12 weeks'
 */
export function spanOf(days: number): string {
  if (days === 7) return 'a week'
  return days % 7 === 0 && days > 7 ? `${days / 7} weeks` : `${days} days`
}
