package headway.support;

import headway.shared.AcademicYear;
import headway.shared.AuthorityCode;
import headway.shared.Urn;

/** A school was promised support for a year; told in the transaction that promises it. */
public record EntitlementOpened(Urn urn, AuthorityCode authority, AcademicYear year) {}
