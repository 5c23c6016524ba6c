package act

import "verdig/register"

// Values writes a notification as the answers of a form, as [Form.Values] has
// them, for pages that show it under the form's headings.
func Values(n register.Notification) map[register.Field]string { return valuesOf(n) }
