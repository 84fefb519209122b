@org.jspecify.annotations.NullMarked
package headway.year;
