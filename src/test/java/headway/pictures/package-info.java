/** The pictures of the documents, taken from the demonstration. */
package headway.pictures;
